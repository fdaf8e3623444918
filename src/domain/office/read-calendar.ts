import { datedHours } from '../calendar/dated-hours';
import type { CalendarDate } from '../calendar/calendar-date';
import type { OfficeCalendar } from '../calendar/office-calendar';
import { EXTRA_DAY, type HolidayRow, type SpecialHoursRow } from '../workbook/reference';
import type { Settings } from './settings/settings';

/** The calendar of the office, from Pengaturan and the sheets Hari Libur and Jam Kerja Khusus. */
export function officeCalendar(
  { office, week }: Pick<Settings, 'office' | 'week'>,
  days: readonly Pick<HolidayRow, 'date' | 'name' | 'kind'>[],
  hours: readonly SpecialHoursRow[],
): OfficeCalendar {
  const dated = days.flatMap(({ date, name, kind }) => (date === null ? [] : [{ date, name, kind }]));
  const holidays = new Map<CalendarDate, string>(
    dated.flatMap(({ date, name, kind }) => (kind === EXTRA_DAY ? [] : [[date, name] as const])),
  );
  return {
    zone: office.zone,
    week,
    holidays,
    periods: datedHours(
      hours.map(({ name, from, until, ...each }) => ({
        name,
        from,
        until,
        hours: [each.day0, each.day1, each.day2, each.day3, each.day4, each.day5, each.day6],
      })),
      week,
    ),
    extraDays: new Set(dated.filter(({ kind }) => kind === EXTRA_DAY).map(({ date }) => date)),
  };
}
