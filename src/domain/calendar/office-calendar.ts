import { weekdayOf, yearOf, type CalendarDate } from './calendar-date';
import type { Zone } from './instant';
import type { Interval, WorkingWeek } from './working-week';

/** Name of the day off by its date (libur nasional and cuti bersama alike). */
export type Holidays = ReadonlyMap<CalendarDate, string>;

export interface OfficeCalendar {
  readonly zone: Zone;
  readonly week: WorkingWeek;
  readonly holidays: Holidays;
}

export function workingIntervals(day: CalendarDate, calendar: OfficeCalendar): readonly Interval[] {
  return calendar.holidays.has(day) ? [] : calendar.week[weekdayOf(day)];
}

export const isWorkingDay = (day: CalendarDate, calendar: OfficeCalendar): boolean =>
  workingIntervals(day, calendar).length > 0;

/** A holiday that takes away a day on which the office would otherwise work. */
export const isHolidayOnWorkday = (day: CalendarDate, calendar: OfficeCalendar): boolean =>
  calendar.holidays.has(day) && calendar.week[weekdayOf(day)].length > 0;

/** Whether the editable list knows this year at all; deadlines in an unknown year are only a guess. */
export function knowsYear(day: CalendarDate, holidays: Holidays): boolean {
  for (const known of holidays.keys()) if (yearOf(known) === yearOf(day)) return true;
  return false;
}
