import { addDays } from './calendar-date';
import { atLocal, instant, localDate, localMinutes, type Instant } from './instant';
import { workingIntervals, type OfficeCalendar } from './office-calendar';

const HORIZON_DAYS = 3660;

/**
 * The moment at which `minutes` of working time have passed since `start` (SOP: "30 Menit", "1 Jam"). Time outside
 * working hours does not count. A sum that ends with an interval ends there, not the next morning.
 * @throws when ten years hold less working time than asked for
 */
export function addWorkingMinutes(start: Instant, minutes: number, calendar: OfficeCalendar): Instant {
  let left = minutes;
  let day = localDate(start, calendar.zone);
  let clock = localMinutes(start, calendar.zone);
  for (let tried = 0; tried <= HORIZON_DAYS; tried += 1) {
    for (const { from, to } of workingIntervals(day, calendar)) {
      const begin = Math.max(from, clock);
      if (begin >= to) continue;
      if (left <= to - begin) return instant(Math.round(atLocal(day, begin + left, calendar.zone)));
      left -= to - begin;
    }
    day = addDays(day, 1);
    clock = 0;
  }
  throw new Error('The working week has no working time');
}
