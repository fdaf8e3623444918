import Papa from 'papaparse';
import { findHeader } from '../../domain/import/find-header';
import {
  filledColumns,
  isMeaningless,
  readList,
  type ListDefaults,
  type ListedRow,
} from '../../domain/import/read-list';
import { identityOf } from '../../domain/inventory/review/identity';
import { tidy } from '../../domain/text/normalise';
import { workbook } from '../../domain/workbook';

export interface ReadListText {
  /** Line of the header, from 1. The lines above it are a title, not documents. */
  readonly headerLine: number;
  /** Each header of the list and the column it fills; '' for one kept as a note, null for a running number. */
  readonly columns: readonly { readonly header: string; readonly fills: string | null }[];
  readonly rows: readonly PreviewedRow[];
}

export interface PreviewedRow extends ListedRow {
  /** ID of the existing row with the same document, or 'baris n' of the list itself; '' for a new document. */
  readonly twin: string;
}

/** Reads a list of documents from its text. `known`: the ID of each existing document by its identity. */
export function readListText(
  text: string,
  defaults: ListDefaults,
  known: Map<string, string> = new Map(),
): ReadListText {
  const lines = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data;
  const header = findHeader(lines);
  const headers = lines[header] ?? [];
  const records = lines.slice(header + 1);
  const keys = filledColumns(headers, records);
  return {
    headerLine: header + 1,
    columns: headers.map((name, index) => ({
      header: tidy(name),
      fills: isMeaningless(name) ? null : headerOf(keys[index] ?? null),
    })),
    rows: withTwins(readList(headers, records, defaults, header + 1), known),
  };
}

const headerOf = (key: keyof typeof workbook.inventaris.columns | null): string =>
  key === null ? '' : workbook.inventaris.columns[key].header;

/** Marks each line that duplicates a document of the inventory or of an earlier line. */
function withTwins(rows: readonly ListedRow[], known: Map<string, string>): readonly PreviewedRow[] {
  return rows.map((row) => {
    const { title = '', year = null } = row.cells;
    if (title === '') return { ...row, twin: '' };
    const identity = identityOf({ subBagian: row.unit, title, year });
    const twin = known.get(identity) ?? '';
    if (twin === '') known.set(identity, `baris ${row.line}`);
    return { ...row, twin };
  });
}
