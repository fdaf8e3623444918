import { inventaris } from '../workbook/inventaris';
import { isMixedHeader, saysCategory } from './category-words';
import { cellStates } from './cell-states';
import { importedColumns, isMeaningless, ownHeaders, recogniseHeaders, type Filled } from './headers';
import { isLetter, isRunningNumber } from './line-kind';
import { markOf, tickOf, type Tick } from './ticks';

/** A column of a list. */
export interface ListColumn {
  readonly header: string;
  /** What its cells fill; null for none. */
  readonly key: Filled | null;
  /** Present if its cells are marks. */
  readonly tick?: Tick & { readonly crosses: boolean };
  /** Whether its cells may be categories or words of secrecy among others. */
  readonly isMixed: boolean;
  /** Its cells are no information about a document and are not kept. */
  readonly isIgnored: boolean;
}

/**
 * What a person chose for each column: the header of a column of the inventory, '' to keep it as a note, null to leave it
 * out.
 */
export type Mapping = readonly (string | null)[];

/** Cells of a column that are sample at. */
const SAMPLED_LINES = 2_000;

/** The columns of a list by their headers, by their values where a header is not enough, or as a person chose them. */
export function readColumns(
  headers: readonly string[],
  records: readonly (readonly string[])[],
  mapping?: Mapping,
): readonly ListColumn[] {
  const sample = records.slice(0, SAMPLED_LINES);
  const keys = keysByValues(headers, sample);
  const isOwn = ownHeaders(headers);
  const ticks = withBlank(
    headers,
    sample,
    headers.map((header, index) => marked(header, sample, index)),
  );
  const crosses = !sample.some((record) =>
    record.some((cell, index) => ticks[index] !== undefined && markOf(cell) === 'yes'),
  );
  return headers.map((header, index) => {
    const found = ticks[index];
    const tick = found && { ...found, crosses };
    const chosen = mapping?.[index];
    if (chosen !== undefined) return chosenColumn(header, chosen, tick);
    if (tick) return { header, key: tick.column, tick, isMixed: false, isIgnored: false };
    const key = keys[index] ?? null;
    const isIgnored =
      key === null && (isOwn || (isMeaningless(header) && !holdsLetterNumbers(sample, index)));
    return { header, key, isMixed: isMixedHeader(header), isIgnored };
  });
}

/**
 * The columns by header. One that may hold categories or names ("Jenis Informasi") is the category only if a third of its
 * cells state one; else it names the document where no other column does.
 */
function keysByValues(
  headers: readonly string[],
  records: readonly (readonly string[])[],
): readonly (Filled | null)[] {
  const keys = recogniseHeaders(headers);
  const index = keys.indexOf('category');
  const isHeading = (record: readonly string[]): boolean =>
    !record.some((cell, place) => place !== index && cell !== '' && !isEnumeration(cell));
  const cells = records
    .filter((record) => !isHeading(record))
    .map((record) => record[index] ?? '')
    .filter((cell) => cell !== '');
  const isCategory =
    /kat/i.test(headers[index] ?? '') || cells.filter(cellStates.category).length * 3 >= cells.length;
  return withLinks(index < 0 || isCategory ? keys : recogniseHeaders(headers, index), records);
}

/** A column of addresses is the link, whatever its header: "Upload File" in the answers of a Google Form. */
function withLinks(
  keys: readonly (Filled | null)[],
  records: readonly (readonly string[])[],
): readonly (Filled | null)[] {
  if (keys.includes('link')) return keys;
  const holdsLinks = (index: number): boolean => {
    const filled = records.map((record) => record[index] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.every(cellStates.link);
  };
  const at = keys.findIndex((key, index) => key === null && holdsLinks(index));
  return keys.map((key, index) => (index === at ? 'link' : key));
}

/** Whether most cells of a column "Nomor" are numbers of letters, which a document is known by: 12/HK.03/1604/2024. */
function holdsLetterNumbers(records: readonly (readonly string[])[], index: number): boolean {
  const filled = records.map((record) => record[index] ?? '').filter((cell) => cell !== '');
  return filled.filter((cell) => /\d.*\/|\/.*\d/.test(cell)).length * 2 > filled.length;
}

const isEnumeration = (text: string): boolean => isLetter(text) || isRunningNumber(text);

/** What is shown for a column of time and place in one cell. */
const MADE = `${inventaris.columns.madeOn.header} dan ${inventaris.columns.madeAt.header}`;

/** The header that stands for what a column fills. */
export const headerOf = (key: Filled): string => (key === 'made' ? MADE : inventaris.columns[key].header);

/** Headers that a person may choose for a column. */
export const mappableHeaders: readonly string[] = [...importedColumns, 'made' as const].map(headerOf);

function chosenColumn(header: string, chosen: string | null, tick: ListColumn['tick']): ListColumn {
  const key = [...importedColumns, 'made' as const].find((each) => headerOf(each) === chosen) ?? null;
  return {
    header,
    key,
    isMixed: isMixedHeader(header),
    isIgnored: chosen === null,
    ...(tick && tick.column === key && { tick }),
  };
}

/** The meaning of a column whose header names a category or a form, and whose cells are marks. */
function marked(header: string, records: readonly (readonly string[])[], index: number): Tick | undefined {
  const tick = tickOf(header);
  if (!tick) return undefined;
  const marks = records.map((record) => markOf(record[index] ?? ''));
  const known = marks.filter((mark) => mark !== undefined).length;
  return marks.some((mark) => mark === 'yes' || mark === 'cross') && known >= marks.length * 0.6
    ? tick
    : undefined;
}

/** A column without any cell is one of marks if another of its kind is. */
const withBlank = (
  headers: readonly string[],
  records: readonly (readonly string[])[],
  ticks: readonly (Tick | undefined)[],
): readonly (Tick | undefined)[] =>
  ticks.map((tick, index) => {
    const named = tick ?? tickOf(headers[index] ?? '');
    const isMarked = ticks.some((other) => other?.column === named?.column);
    return tick ?? (isMarked && records.every((record) => (record[index] ?? '') === '') ? named : undefined);
  });

/** Whether the cells of a column without a key state categories, so that it is shown as the category. */
export const statesCategory = (
  { isMixed, key, isIgnored }: ListColumn,
  records: readonly (readonly string[])[],
  index: number,
): boolean =>
  !isIgnored &&
  (key === null || key === 'classification') &&
  records.some((record) => {
    const text = record[index] ?? '';
    return saysCategory(isMixed, text) && cellStates.category(text);
  });
