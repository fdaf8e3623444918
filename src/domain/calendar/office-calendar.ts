import { weekdayOf, yearOf, type CalendarDate } from './calendar-date';
import type { Zone } from './instant';
import { weekOn, type DatedHours } from './dated-hours';
import { fixedHoliday } from './fixed-holidays';
import type { Interval, WorkingWeek } from './working-week';

/** Names of days off by date (libur nasional and cuti bersama alike). */
export type Holidays = ReadonlyMap<CalendarDate, string>;

export interface OfficeCalendar {
  readonly zone: Zone;
  readonly week: WorkingWeek;
  readonly holidays: Holidays;
  /** Hours that differ for a time. */
  readonly periods: readonly DatedHours[];
  /** Extra working days (hari kerja pengganti): worked even on a weekend or a holiday. */
  readonly extraDays: ReadonlySet<CalendarDate>;
}

/** The name of the day off; undefined if it is none. */
export const holidayOn = (day: CalendarDate, { holidays, extraDays }: OfficeCalendar): string | undefined =>
  extraDays.has(day) ? undefined : (holidays.get(day) ?? fixedHoliday(day));

export function workingIntervals(day: CalendarDate, calendar: OfficeCalendar): readonly Interval[] {
  if (holidayOn(day, calendar) !== undefined) return [];
  const week = weekOn(day, calendar.week, calendar.periods);
  const own = week[weekdayOf(day)];
  return own.length === 0 && calendar.extraDays.has(day) ? firstHours(week) : own;
}

/** An extra working day on a weekend has the hours of the first working day of the week. */
const firstHours = (week: WorkingWeek): readonly Interval[] =>
  ([1, 2, 3, 4, 5, 6, 0] as const).map((day) => week[day]).find((hours) => hours.length > 0) ?? [];

export const isWorkingDay = (day: CalendarDate, calendar: OfficeCalendar): boolean =>
  workingIntervals(day, calendar).length > 0;

/** A holiday on a day with office hours. */
export const isHolidayOnWorkday = (day: CalendarDate, calendar: OfficeCalendar): boolean =>
  holidayOn(day, calendar) !== undefined &&
  weekOn(day, calendar.week, calendar.periods)[weekdayOf(day)].length > 0;

/** Whether the editable list contains this year. Deadlines in other years are only estimates. */
export function knowsYear(day: CalendarDate, holidays: Holidays): boolean {
  for (const known of holidays.keys()) if (yearOf(known) === yearOf(day)) return true;
  return false;
}
