import { inventaris } from '../workbook/inventaris';
import { exactKey } from './headers';
import { cellStates } from './cell-states';
import type { ListLine } from './classify-lines';
import { markOf, monthOf, yearOf } from './ticks';

/** A table in which each document has its own line. */
export interface Unfolded {
  readonly headers: readonly string[];
  readonly lines: readonly ListLine[];
}

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
export function unfold(headers: readonly string[], lines: readonly ListLine[]): Unfolded {
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
  const [first] = periods;
  const marked = periods.filter(({ index }) => {
    const mark = markOf(line.cells[index] ?? '');
    return mark === undefined || mark === 'yes' || mark === 'cross';
  });
  const withPeriod = (period: string, link = '', note = ''): ListLine => ({
    line: line.line,
    cells: [
      ...Array.from({ length: linkAt }, (_, index) => {
        if (index === first?.index) return period;
        return periods.some((each) => each.index === index) ? '' : (line.cells[index] ?? '');
      }),
      link,
      note,
    ],
    ...(line.links && { links: line.links }),
  });
  if (marked.length === 0) return [withPeriod('')];
  return marked.map(({ index, period }) => {
    const cell = line.cells[index] ?? '';
    const link = line.links?.get(index) ?? (cellStates.link(cell) ? cell : '');
    return withPeriod(period, link, link === cell || markOf(cell) !== undefined ? '' : cell);
  });
}
