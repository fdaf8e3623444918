import { addDays, type CalendarDate } from './calendar-date';
import { addWorkingDays, HORIZON_DAYS } from './add-working-days';
import type { Duration } from './duration';
import { atLocal, localDate, type Instant, instant, localMinutes } from './instant';
import {
  holidayOn,
  isHolidayOnWorkday,
  knowsYear,
  workingIntervals,
  type OfficeCalendar,
} from './office-calendar';

/**
 * The moment at which `minutes` of working time have passed since `start` (SOP: "30 Menit", "1 Jam"). Time outside
 * working hours does not count. A sum that ends with an interval ends there, not the next morning.
 * After ten years without enough of it, that day's midnight.
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
  return atLocal(day, 0, calendar.zone);
}

/** When a step is due, with the facts to verify the calculation. */
export interface Deadline {
  readonly openedAt: Instant;
  readonly standard: Duration;
  readonly due: Instant;
  /** Holidays between opening and due that fall on a weekday with office hours. */
  readonly skipped: readonly { readonly day: CalendarDate; readonly name: string }[];
  /** False when the holiday list has no entry for the year of the due day. */
  readonly holidaysKnown: boolean;
}

/**
 * Hari: the end of the last of `count` working days after the opening day, which is day 0.
 * Menit, Jam: that much working time after the opening.
 * @example opened Friday 2026-02-13, 1 hari: cuti bersama and Imlek in between  //=> due Wednesday 2026-02-18, 16.00
 */
export function deadline(openedAt: Instant, standard: Duration, calendar: OfficeCalendar): Deadline {
  const due =
    standard.unit === 'hari'
      ? endOfDays(openedAt, standard.count, calendar)
      : endOfTime(openedAt, standard, calendar);
  const first = localDate(openedAt, calendar.zone);
  const last = localDate(due, calendar.zone);
  return {
    openedAt,
    standard,
    due,
    skipped: skippedBetween(first, last, calendar),
    holidaysKnown: knowsYear(last, calendar.holidays),
  };
}

function endOfDays(openedAt: Instant, count: number, calendar: OfficeCalendar): Instant {
  const day = addWorkingDays(localDate(openedAt, calendar.zone), count, calendar);
  const intervals = workingIntervals(day, calendar);
  return atLocal(day, intervals[intervals.length - 1]?.to ?? 0, calendar.zone);
}

function endOfTime(openedAt: Instant, { count, unit }: Duration, calendar: OfficeCalendar): Instant {
  return addWorkingMinutes(openedAt, unit === 'jam' ? count * 60 : count, calendar);
}

function skippedBetween(
  first: CalendarDate,
  last: CalendarDate,
  calendar: OfficeCalendar,
): Deadline['skipped'] {
  const skipped: { day: CalendarDate; name: string }[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (isHolidayOnWorkday(day, calendar)) skipped.push({ day, name: holidayOn(day, calendar) ?? '' });
  }
  return skipped;
}
