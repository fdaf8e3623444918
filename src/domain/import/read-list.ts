import { tidy } from '../text/normalise';
import { namedCategory } from './category-words';
import { classifyLines, unitOf, type Carried, type ListLine } from './classify-lines';
import { findHeader, headerDepth, joinedHeaders } from './find-header';
import type { ListDefaults, ListedRow } from './listed-row';
import { readColumns, type ListColumn, type Mapping } from './read-columns';
import { readRecord } from './read-record';
import { repeatAbove } from './repeat-above';

export interface ReadList {
  /** Line of the header, from 1. The lines above it are a title, not documents. */
  readonly headerLine: number;
  readonly columns: readonly ListColumn[];
  /** The lines under the header that are not blank. */
  readonly lines: readonly ListLine[];
  readonly rows: readonly ListedRow[];
}

/** The lines of a table, from line 1. */
export const linesOf = (table: readonly (readonly string[])[]): readonly ListLine[] =>
  table.map((cells, index) => ({ line: index + 1, cells }));

/**
 * Reads any list of documents: columns are found by header in any order and case, and unknown columns are kept as
 * notes. It cleans and flags, but rejects and drops nothing: every line below the header that is not blank becomes a
 * row, of a kind that says whether it is a document.
 */
export function readList(read: readonly ListLine[], defaults: ListDefaults, mapping?: Mapping): ReadList {
  const lines = read.map((line) => ({ ...line, cells: line.cells.map(tidy) }));
  const texts = lines.map(({ cells }) => cells);
  const first = findHeader(texts);
  const headers = texts.slice(first, first + headerDepth(texts, first));
  const records = lines
    .slice(first + headers.length)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = readColumns(
    joinedHeaders(headers),
    records.map(({ cells }) => cells),
    mapping,
  );
  const classified = classifyLines(
    records,
    headers,
    columns,
    defaults.units,
    carriedBy(texts.slice(0, first), defaults),
  );
  return {
    headerLine: lines[first]?.line ?? 1,
    columns,
    lines: records,
    rows: repeatAbove(classified, columns).map((line) => readRecord(line, columns, defaults)),
  };
}

/** What the title above the header says of the whole list: its category and its unit. */
function carriedBy(above: readonly (readonly string[])[], { units }: ListDefaults): Carried {
  const texts = above.flat().filter((cell) => cell !== '');
  const category = texts.map(namedCategory).find((each) => each !== undefined);
  const unit = texts.map((text) => unitOf(text, units)).find((each) => each !== undefined);
  return { ...(category && { category }), ...(unit !== undefined && { unit }) };
}
