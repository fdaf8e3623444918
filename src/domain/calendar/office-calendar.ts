import { weekdayOf, yearOf, type CalendarDate } from './calendar-date';
import type { Zone } from './instant';
import type { Interval, WorkingWeek } from './working-week';

/** Names of days off by date (libur nasional and cuti bersama alike). */
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

/** A holiday on a day with office hours. */
export const isHolidayOnWorkday = (day: CalendarDate, calendar: OfficeCalendar): boolean =>
  calendar.holidays.has(day) && calendar.week[weekdayOf(day)].length > 0;

/** Whether the editable list contains this year. Deadlines in other years are only estimates. */
export function knowsYear(day: CalendarDate, holidays: Holidays): boolean {
  for (const known of holidays.keys()) if (yearOf(known) === yearOf(day)) return true;
  return false;
}
