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
  const name = isByYear ? inventaris.columns.year.header : 'Bulan';
  const covered = new Set(periods.map(({ index }) => index));
  const own = headers.map((header, index) =>
    index === first.index ? name : covered.has(index) ? '' : header,
  );
  const linkAt = headers.length;
  const unfolded = lines.flatMap((line) => documentsOf(line, periods, linkAt));
  const holdsLinks = unfolded.some(({ cells }) => (cells[linkAt] ?? '') !== '');
  return {
    headers: [...own, holdsLinks ? inventaris.columns.link.header : '', ''],
    lines: unfolded,
  };
}

const periodsIn = (
  headers: readonly string[],
  read: (header: string) => string | undefined,
): readonly PeriodColumn[] =>
  headers.flatMap((header, index) => {
    const period = read(header);
    return period === undefined ? [] : [{ index, period }];
  });

function documentsOf(line: ListLine, periods: readonly PeriodColumn[], linkAt: number): readonly ListLine[] {
  const { cells, links = new Map<number, string>() } = line;
  const [first] = periods;
  const isOfPeriod = (index: number): boolean => periods.some((each) => each.index === index);
  const bare = Array.from({ length: linkAt }, (_, index) => (isOfPeriod(index) ? '' : (cells[index] ?? '')));
  const others = new Map([...links].filter(([index]) => !isOfPeriod(index)));
  const withPeriod = (period: string, link: string, note: string): ListLine => ({
    line: line.line,
    cells: [...bare.map((cell, index) => (index === first?.index ? period : cell)), link, note],
    links: others,
  });
  const marked = periods.filter(({ index }) => markOf(cells[index] ?? '') !== 'no');
  if (marked.length === 0) return [withPeriod('', '', '')];
  return marked.map(({ index, period }) => {
    const cell = cells[index] ?? '';
    const link = links.get(index) ?? (cellStates.link(cell) ? cell : '');
    return withPeriod(period, link, link === cell || markOf(cell) !== undefined ? '' : cell);
  });
}
