import type { CalendarDate } from '../calendar/calendar-date';
import { months } from '../calendar/month-names';
import { expectedPeriods, type ExpectedPeriod } from '../workbook/vocabulary/expected';

/** Months of a year, 1 to 12, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One place of an item: a month, quarter, half or year; the year as a whole for a document that is made once. */
export interface Period extends Span {
  /** In the cell Nihil. @example '2025-03', '2025-TW1', '2025-S2', '2025' */
  readonly key: string;
  /** @example 'Mar', 'TW I', 'Smt II', '2025' */
  readonly label: string;
}

const romans = ['I', 'II', 'III', 'IV'] as const;

/** How each kind divides a year: months of a part, its key and its label. */
const divisions: Readonly<
  Record<ExpectedPeriod, { size: number; key: (index: number) => string; label: (index: number) => string }>
> = {
  bulanan: {
    size: 1,
    key: (index) => `-${String(index + 1).padStart(2, '0')}`,
    label: (index) => (months[index] ?? '').slice(0, 3),
  },
  triwulan: { size: 3, key: (index) => `-TW${index + 1}`, label: (index) => `TW ${romans[index]}` },
  semester: { size: 6, key: (index) => `-S${index + 1}`, label: (index) => `Smt ${romans[index]}` },
  tahunan: { size: 12, key: () => '', label: () => '' },
  sekali: { size: 12, key: () => '', label: () => '' },
};

/** Every part of the year, in order: together they are the whole year. */
export function periodsOf(kind: ExpectedPeriod, year: number): readonly Period[] {
  const { size, key, label } = divisions[kind];
  return Array.from({ length: 12 / size }, (_, index) => ({
    from: index * size + 1,
    to: (index + 1) * size,
    key: `${year}${key(index)}`,
    label: label(index) || (kind === 'sekali' ? 'sekali' : String(year)),
  }));
}

/** The period of a title: 'Rekap Absensi' and this are the document's name. @example periodWords({ from: 1, to: 3, … }, 2025)  //=> 'Triwulan I Tahun 2025' */
export function periodWords(kind: ExpectedPeriod, { from }: Span, year: number): string {
  const part: Readonly<Record<ExpectedPeriod, string>> = {
    bulanan: `${months[from - 1]} ${year}`,
    triwulan: `Triwulan ${romans[(from - 1) / 3]} Tahun ${year}`,
    semester: `Semester ${romans[(from - 1) / 6]} Tahun ${year}`,
    tahunan: `Tahun ${year}`,
    sekali: '',
  };
  return part[kind];
}

/** Whether a period of the year has ended before the day. A document that is made once is expected at any time. */
export const hasEnded = (kind: ExpectedPeriod, { to }: Span, year: number, today: CalendarDate): boolean =>
  kind === 'sekali' || `${year}-${String(to).padStart(2, '0')}` < today.slice(0, 7);

export const isExpectedPeriod = (text: string): text is ExpectedPeriod =>
  (expectedPeriods as readonly string[]).includes(text);

/**
 * Some periods of an item in words, neighbours as a range.
 * @example runsOf(periodsOf('bulanan', 2025), ({ from }) => from < 4 || from === 6)  //=> 'Jan s.d. Mar, Jun'
 */
export function runsOf<P extends Period>(periods: readonly P[], isOne: (period: P) => boolean): string {
  const runs: P[][] = [];
  periods.forEach((period, index) => {
    const before = periods[index - 1];
    if (!isOne(period)) return;
    if (before && isOne(before)) runs[runs.length - 1]?.push(period);
    else runs.push([period]);
  });
  return runs.map(runWords).join(', ');
}

function runWords(run: readonly Period[]): string {
  const [first, last] = [run[0]?.label ?? '', run[run.length - 1]?.label ?? ''];
  if (run.length === 1) return first;
  return run.length === 2 ? `${first}, ${last}` : `${first} s.d. ${last}`;
}
