import type { CalendarDate } from '../calendar/calendar-date';

/** The half-year of a day. @example suggestKegiatan('2026-02-04')  //=> 'Semester I 2026' */
export const suggestKegiatan = (day: CalendarDate): string =>
  `Semester ${Number(day.slice(5, 7)) <= 6 ? 'I' : 'II'} ${day.slice(0, 4)}`;
