import { inventaris } from '../workbook/inventaris';
import { exactKey } from './headers';
import { cellStates } from './cell-states';
import type { HeadedLines, ListLine } from './classify-lines';
import { markOf, monthOf, yearOf } from './ticks';

const FEWEST_YEARS = 2;
const FEWEST_MONTHS = 3;

/** A column whose header is the year or the month of the documents that it marks. */
interface PeriodColumn {
  readonly index: number;
  readonly period: string;
}

/**
 * A table with a column for each year or month has a line for each document of a year or month that it marks: "Laporan Keuangan"
 * with a mark under 2023 and 2024 is two documents. A link or text in the cell belongs to that document. Other tables are
 * returned as they are; a line without a mark stays one line.
 */
export function unfold(headers: readonly string[], lines: readonly ListLine[]): HeadedLines {
  const years = periodsIn(headers, yearOf);
  const found = periodsIn(headers, monthOf);
  const isByYear = years.length >= FEWEST_YEARS && !headers.some((header) => exactKey(header) === 'year');
  const periods = isByYear ? years : found.length >= FEWEST_MONTHS ? found : [];
  const [first] = periods;
  if (first === undefined) return { headers, lines };
  const places = headers
    .map((_, index) => index)
    .filter((index) => index === first.index || !has(periods, index));
  const unfolded = lines.flatMap((line) => documentsOf(line, periods, places));
  const holdsLinks = unfolded.some(({ cells }) => (cells[places.length] ?? '') !== '');
  const name = isByYear ? inventaris.columns.year.header : 'Bulan';
  return {
    headers: [
      ...places.map((index) => (index === first.index ? name : (headers[index] ?? ''))),
      ...(holdsLinks ? [inventaris.columns.link.header] : []),
    ],
    lines: unfolded,
  };
}

const has = (periods: readonly PeriodColumn[], place: number): boolean =>
  periods.some(({ index }) => index === place);

const periodsIn = (
  headers: readonly string[],
  read: (header: string) => string | undefined,
): readonly PeriodColumn[] =>
  headers.flatMap((header, index) => {
    const period = read(header);
    return period === undefined ? [] : [{ index, period }];
  });

/** @param places the columns that stay, the first of the periods among them; a link and a note follow them */
function documentsOf(
  { line, cells, links = new Map() }: ListLine,
  periods: readonly PeriodColumn[],
  places: readonly number[],
): readonly ListLine[] {
  const others = places.flatMap((place, index) => {
    const url = has(periods, place) ? undefined : links.get(place);
    return url === undefined ? [] : [[index, url] as const];
  });
  const withPeriod = (period: string, link: string, note: string): ListLine => ({
    line,
    cells: [...places.map((place) => (has(periods, place) ? period : (cells[place] ?? ''))), link, note],
    links: new Map(others),
  });
  const marked = periods.filter(({ index }) => markOf(cells[index] ?? '') !== 'no');
  if (marked.length === 0) return [withPeriod('', '', '')];
  return marked.map(({ index, period }) => {
    const cell = cells[index] ?? '';
    const link = links.get(index) ?? (cellStates.link(cell) ? cell : '');
    return withPeriod(period, link, link === cell || markOf(cell) !== undefined ? '' : cell);
  });
}
