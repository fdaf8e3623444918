import type { ListedRow, ListDefaults } from '../../domain/import/listed-row';
import { readList, type ListTable } from '../../domain/import/read-list';
import {
  headerOf,
  mappableHeaders,
  statesCategory,
  type ListColumn,
  type Mapping,
} from '../../domain/import/read-columns';
import { identityOf } from '../../domain/inventory/review/identity';
import { cellsOfText, type ListKind } from './cells-of-text';

/** How a list is read; a plain file by default. */
export interface ListOptions {
  readonly kind?: ListKind | undefined;
  /** What a person chose for each column. */
  readonly mapping?: Mapping | undefined;
  /** The name of its sheet or file. */
  readonly name?: string | undefined;
}

export interface ReadListText {
  /** Line of the header, from 1; 0 for a list without one. The lines above it are a title, not documents. */
  readonly headerLine: number;
  readonly columns: readonly ShownColumn[];
  /** Headers that a person may choose for a column. */
  readonly choices: readonly string[];
  readonly rows: readonly PreviewedRow[];
}

export interface ShownColumn {
  readonly header: string;
  /** The column that it fills; '' for one kept as a note, null for one that is left out. */
  readonly fills: string | null;
  /** The first values, at most three. */
  readonly samples: readonly string[];
}

export interface PreviewedRow extends ListedRow {
  /** ID of the existing row with the same document, or 'baris n' of the list itself; '' for a new document. */
  readonly twin: string;
}

/** Reads a list of documents from its text. `known`: the ID of each existing document by its identity. */
export function readListText(
  text: string,
  defaults: ListDefaults,
  { kind = 'file', mapping, name }: ListOptions = {},
  known: Map<string, string> = new Map(),
): ReadListText {
  const { headerLine, tables, rows } = readList(cellsOfText(text, kind), defaults, mapping, name);
  return {
    headerLine,
    columns: tables.flatMap(shownColumns),
    choices: mappableHeaders,
    rows: withTwins(rows, known),
  };
}

function shownColumns({ columns, lines }: ListTable): readonly ShownColumn[] {
  const records = lines.map(({ cells }) => cells);
  const sampled = lines.flatMap(({ kind, cells }) =>
    kind === 'column numbers' || kind === 'repeated header' ? [] : [cells],
  );
  return columns.map((column, index) => ({
    header: column.header,
    fills: filledBy(column, records, index),
    samples: samplesOf(sampled, index),
  }));
}

function filledBy(column: ListColumn, records: readonly (readonly string[])[], index: number): string | null {
  if (column.isIgnored) return null;
  if (statesCategory(column, records, index)) return headerOf('category');
  return column.key === null ? '' : headerOf(column.key);
}

const SAMPLES = 3;
/** The lines from which samples are taken. */
const SAMPLED_LINES = 200;

const samplesOf = (records: readonly (readonly string[])[], index: number): readonly string[] =>
  [
    ...new Set(
      records
        .slice(0, SAMPLED_LINES)
        .map((cells) => cells[index] ?? '')
        .filter((text) => text !== ''),
    ),
  ].slice(0, SAMPLES);

/** Marks each document that the inventory or an earlier line has; one of several years has it by any of them. */
function withTwins(rows: readonly ListedRow[], known: Map<string, string>): readonly PreviewedRow[] {
  return rows.map((row) => {
    const { title = '', year = null } = row.cells;
    if (title === '' || row.kind !== 'document') return { ...row, twin: '' };
    const identities = [year, ...(row.otherYears ?? [])].map((each) =>
      identityOf({ subBagian: row.unit, title, year: each }),
    );
    const twin = identities.map((identity) => known.get(identity)).find((found) => found !== undefined) ?? '';
    if (twin === '') for (const identity of identities) known.set(identity, `baris ${row.line}`);
    return { ...row, twin };
  });
}
