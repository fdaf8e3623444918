import type { DemoOffice } from '../office';
import type { Unit } from '../people';
import { units } from '../people';

/** Jakarta time in February 2026, when the sample Kegiatan runs. @example at(5, '09.30') */
const at = (day: number, clock: string): string =>
  `2026-02-${String(day).padStart(2, '0')}T${clock.replace('.', ':')}:00+07:00`;

export const START = at(4, '07.45');
export const OPENING = at(4, '08.00');

/** The schedule of a group of units; the largest unit is a working day late with its inventory, as happens. */
export interface Shift {
  readonly units: readonly Unit[];
  readonly inventory: string;
  readonly drop: string;
  readonly scanned: string;
}

/** The times of the office's own steps, after the last unit. */
export const officeTimes = {
  coordination: at(6, '13.15'),
  entry: at(6, '13.40'),
  storing: at(6, '14.00'),
  report: at(6, '14.40'),
} as const;

export function shifts(sizes: ReadonlyMap<string, number>): readonly Shift[] {
  const most = Math.max(...units.map(({ code }) => sizes.get(code) ?? 0));
  const isLargest = ({ code }: Unit): boolean => most > 0 && sizes.get(code) === most;
  return [
    {
      units: units.filter((unit) => !isLargest(unit)),
      inventory: at(5, '09.30'),
      drop: at(5, '09.33'),
      scanned: at(5, '09.46'),
    },
    {
      units: units.filter(isLargest),
      inventory: at(6, '08.00'),
      drop: at(6, '08.03'),
      scanned: at(6, '08.16'),
    },
  ];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Of the trigger that looks for new scans. */
const PERIOD = 5 * MINUTE;

/**
 * Moves the Workspace's clock to that time; a past time means now. While nobody works, for more than an hour, the trigger that looks for new scans
 * runs once an hour, since it would find none; the daily triggers run at their time.
 */
export async function goTo({ workspace }: DemoOffice, time: string): Promise<void> {
  const { clock } = workspace;
  const until = Date.parse(time);
  while (clock.now().getTime() < until) {
    const now = clock.now().getTime();
    const daily = workspace.triggers.filter(({ schedule }) => schedule?.kind === 'everyDays');
    const next = Math.min(until, now + HOUR, ...daily.map(({ nextAt = until }) => nextAt));
    if (until - now > HOUR) clock.skip(Math.max(0, next - PERIOD - now));
    await clock.set(new Date(next).toISOString());
  }
}
