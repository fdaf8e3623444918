import type { Weekday } from './calendar-date';

/** Minutes since midnight; `from` is inclusive, `to` exclusive. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The working intervals of each weekday, in order; an empty list is a day off. */
export type WorkingWeek = Readonly<Record<Weekday, readonly Interval[]>>;

const CLOCK = /^([01]?\d|2[0-4])[.:]([0-5]\d)$/;

/**
 * Parses the office hours of a day; undefined when they are invalid or overlap.
 * @example parseHours('07.30-12.00, 13.00-16.00')  //=> [{ from: 450, to: 720 }, { from: 780, to: 960 }]
 * @example parseHours('libur')                     //=> []
 */
export function parseHours(text: string): readonly Interval[] | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '' || plain === 'libur' || plain === '-') return [];
  const intervals: Interval[] = [];
  for (const part of plain.split(/[,;]/)) {
    const interval = parseInterval(part);
    const previous = intervals[intervals.length - 1];
    if (interval === undefined || (previous && interval.from < previous.to)) return undefined;
    intervals.push(interval);
  }
  return intervals;
}

function parseInterval(text: string): Interval | undefined {
  const [from, to, ...rest] = text.split(/-|–|s\.?d\.?/).map((part) => parseClock(part.trim()));
  return rest.length > 0 || from === undefined || to === undefined || from >= to ? undefined : { from, to };
}

function parseClock(text: string): number | undefined {
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return minutes <= 24 * 60 ? minutes : undefined;
}

const DAY = '07.30-12.00, 13.00-16.00';

/**
 * 37.5 hours a week, Monday to Friday, with the longer Friday pause (menurut Perpres 21/2023 pasal 4). A setting: an
 * office with a shorter Friday enters its own hours.
 */
export const defaultHours: Readonly<Record<Weekday, string>> = {
  0: 'libur',
  1: DAY,
  2: DAY,
  3: DAY,
  4: DAY,
  5: '07.30-11.30, 13.00-16.30',
  6: 'libur',
};
