import { tidy } from '../text/normalise';
import { linkedText } from '../text/linked-text';
import { withoutMarkup } from '../text/without-markup';
import { yearsIn } from '../text/year-in';
import { namedCategory } from './category-words';
import {
  classifyLines,
  unitOf,
  type Carried,
  type ClassifiedLine,
  type HeadedLines,
  type ListLine,
} from './classify-lines';
import { findHeader, firstFilled, furtherHeaders, headerDepth, joinedHeaders } from './find-header';
import type { ListDefaults, ListedRow } from './listed-row';
import { stacked } from './beside';
import { nameByPeriod } from './name-by-period';
import { readColumns, type ListColumn, type Mapping } from './read-columns';
import { readRecord } from './read-record';
import { repeatAbove } from './repeat-above';
import { unfold } from './unfold';
import { upright } from './upright';
import { withoutHeader } from './without-header';

export interface ReadList {
  /** Line of the first header, from 1; 0 for a list without one. The lines above it are a title, not documents. */
  readonly headerLine: number;
  /** A list may have several tables, each with its own header. */
  readonly tables: readonly ListTable[];
  readonly rows: readonly ListedRow[];
}

export interface ListTable {
  readonly columns: readonly ListColumn[];
  /** The lines under its header that are not blank. */
  readonly lines: readonly ClassifiedLine[];
}

/** The lines of a table, from line 1. */
export const linesOf = (table: readonly (readonly string[])[]): readonly ListLine[] =>
  table.map((cells, index) => ({ line: index + 1, cells }));

/**
 * Reads any list of documents: columns are found by header in any order and case, and unknown columns are kept as
 * notes. It cleans and flags, but rejects and drops nothing: every line below the header that is not blank becomes a
 * row, of a kind that says whether it is a document. `mapping` is of the columns of all tables, in order; `name` is that of
 * the sheet or file, which may name a category or a unit like a title above the header.
 */
export function readList(
  read: readonly ListLine[],
  known: ListDefaults,
  mapping: Mapping = [],
  name = '',
): ReadList {
  const tidied = read.map(plainLine);
  const lines = upright(tidied) ?? tidied;
  const texts = lines.map(({ cells }) => cells);
  const found = findHeader(texts);
  const plain = found === undefined ? withoutHeader(lines, known.units) : undefined;
  const called = titleOf(name);
  const titleYear = yearOfTitle([...texts.slice(0, found ?? 0).flat(), name]);
  const defaults = { ...known, titleYear };
  if (plain) return readPlainList(plain, defaults, mapping, carriedBy([called], defaults));
  const first = found ?? firstFilled(texts);
  const starts = [first, ...furtherHeaders(texts, first)];
  const tables: ListTable[] = [];
  let above = { ...carriedBy([called], defaults), ...carriedBy(texts.slice(0, first), defaults) };
  for (const [index, start] of starts.entries()) {
    const mapped = mapping.slice(tables.reduce((sum, { columns }) => sum + columns.length, 0));
    const over = index === 0 ? lines.slice(0, start) : [];
    const table = readTable(lines.slice(start, starts[index + 1]), over, index > 0, above, mapped, defaults);
    tables.push(table);
    above = carriedOver(table, above);
  }
  return { headerLine: lines[first]?.line ?? 1, tables, rows: rowsOf(tables, defaults) };
}

/** A line without markup; the address of a cell that is a link is behind it, as in a workbook. */
function plainLine(line: ListLine): ListLine {
  const linked = line.cells.map((cell) => linkedText(tidy(cell)));
  const cells = line.cells.map((cell, index) => tidy(withoutMarkup(linked[index]?.text ?? cell)));
  const found = linked.flatMap((link, index) => (link ? [[index, link.address] as const] : []));
  return found.length === 0
    ? { ...line, cells }
    : { ...line, cells, links: new Map([...(line.links ?? []), ...found]) };
}

const rowsOf = (tables: readonly ListTable[], defaults: ListDefaults): readonly ListedRow[] =>
  tables.flatMap(({ columns, lines }) =>
    nameByPeriod(repeatAbove(lines, columns), columns).map((line) => readRecord(line, columns, defaults)),
  );

/** A list without a header: its columns are those of its cells. */
function readPlainList(
  { headers, lines }: HeadedLines,
  defaults: ListDefaults,
  mapping: Mapping,
  above: Carried,
): ReadList {
  const columns = readColumns(
    headers,
    lines.map(({ cells }) => cells),
    mapping,
  );
  const tables = [{ columns, lines: classifyLines(lines, [headers], columns, defaults.units, above) }];
  return { headerLine: 0, tables, rows: rowsOf(tables, defaults) };
}

/** The table that begins with its header, which is one of its lines if it is not the first table (`isFurther`). */
function readTable(
  all: readonly ListLine[],
  over: readonly ListLine[],
  isFurther: boolean,
  above: Carried,
  mapping: Mapping,
  { units }: ListDefaults,
): ListTable {
  const texts = all.map(({ cells }) => cells);
  const headers = texts.slice(0, headerDepth(texts, 0));
  const isFilled = ({ cells }: ListLine): boolean => cells.some((cell) => cell !== '');
  const joined = joinedHeaders(headers);
  const one = stacked(joined, all.slice(headers.length).filter(isFilled), over);
  const { headers: names, lines: records } = unfold(one.headers, one.lines);
  const columns = readColumns(
    names,
    records.map(({ cells }) => cells),
    mapping,
  );
  const lines = [...(isFurther ? all.slice(0, headers.length) : []), ...records];
  return { columns, lines: classifyLines(lines, headers, columns, units, above) };
}

/** The words of the name of a sheet or file. @example titleOf('DIP_Berkala_2024 (1).xlsx')  //=> ['DIP Berkala'] */
const titleOf = (name: string): readonly string[] => [
  tidy(
    name
      .replace(/\.[a-z]{2,5}$/i, '')
      .replace(/[_-]+/g, ' ')
      .replace(/\b(?:19|20)\d\d\b|\(\d+\)/g, ' '),
  ),
];

/** Years of decrees and of their numbers are not that of the documents. */
const DECREE = /\b(?:nomor|no|keputusan|peraturan|lampiran|tanggal)\b/i;

/** The only year in the title of a list. @example yearOfTitle(['DAFTAR INFORMASI PUBLIK', 'TAHUN 2024'])  //=> 2024 */
function yearOfTitle(texts: readonly string[]): number | undefined {
  const years = new Set(texts.flatMap((text) => (DECREE.test(text) ? [] : yearsIn(text))));
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

/** What the title above the header says of the whole list: its category and its unit. */
function carriedBy(above: readonly (readonly string[])[], { units }: ListDefaults): Carried {
  const texts = above.flat().filter((cell) => cell !== '');
  const only = <T>(found: readonly T[]): T | undefined => (new Set(found).size === 1 ? found[0] : undefined);
  const category = only(texts.flatMap((text) => namedCategory(text) ?? []));
  const unit = only(texts.flatMap((text) => unitOf(text, units) ?? []));
  return { ...(category && { category }), ...(unit !== undefined && { unit }) };
}

/** What holds for the next table: the last headings, and a category named in its title, under the signatures of this one. */
function carriedOver({ lines }: ListTable, above: Carried): Carried {
  const last = lines.map(({ kind }) => kind).lastIndexOf('document');
  const titles = lines.slice(last + 1).flatMap(({ cells }) => cells);
  const category = titles.map(namedCategory).find((each) => each !== undefined);
  return { ...(lines[lines.length - 1]?.carried ?? above), ...(category && { category }) };
}
