import { addDays } from '../calendar/calendar-date';
import { atLocal, localDate, parseInstant, type Instant } from '../calendar/instant';
import { workingIntervals, type OfficeCalendar } from '../calendar/office-calendar';

/** Half of a working day of 7.5 hours, in minutes. */
export const SILENCE_MINUTES = 225;
/** So that a clock that stopped long ago is not counted day by day. */
const HORIZON_DAYS = 30;

/** Working minutes between two moments; at least this many when they lie more than a month apart. */
export function workingMinutesBetween(from: Instant, to: Instant, calendar: OfficeCalendar): number {
  const { zone } = calendar;
  const last = localDate(to, zone);
  let total = 0;
  let day = localDate(from, zone);
  for (let count = 0; day <= last && count <= HORIZON_DAYS; count += 1, day = addDays(day, 1)) {
    for (const interval of workingIntervals(day, calendar)) {
      const begin = Math.max(from, atLocal(day, interval.from, zone));
      const end = Math.min(to, atLocal(day, interval.to, zone));
      total += Math.max(0, end - begin) / 60_000;
    }
  }
  return total;
}

/** Whether the intake's clock has said nothing for half a working day. `lastBeat` is the ISO moment it kept, or ''. */
export function isSilent(lastBeat: string, now: Instant, calendar: OfficeCalendar): boolean {
  const beat = parseInstant(lastBeat);
  return beat !== undefined && workingMinutesBetween(beat, now, calendar) >= SILENCE_MINUTES;
}
