import type { CalendarDate } from './calendar-date';

/** National holidays on the same date every year (Keppres 8/2024), by month and day. */
const fixed: ReadonlyMap<string, string> = new Map([
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Hari Kemerdekaan Republik Indonesia'],
  ['12-25', 'Hari Raya Natal'],
]);

/** The name of the holiday that falls on this day in every year; undefined if there is none. */
export const fixedHoliday = (day: CalendarDate): string | undefined => fixed.get(day.slice(5));
