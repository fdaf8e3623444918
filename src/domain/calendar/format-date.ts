import { weekdayOf, type CalendarDate } from './calendar-date';
import { localDate, localMinutes, type Instant, type Zone } from './instant';
import { months } from './month-names';

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

const monthOf = (day: CalendarDate): string => months[Number(day.slice(5, 7)) - 1] ?? '';
const dayOf = (day: CalendarDate): number => Number(day.slice(8, 10));

/** @example shortDate(calendarDate('2026-02-17'))  //=> '17 Feb' */
export const shortDate = (day: CalendarDate): string => `${dayOf(day)} ${monthOf(day).slice(0, 3)}`;

/** @example mediumDate(calendarDate('2026-02-17'))  //=> '17 Feb 2026' */
export const mediumDate = (day: CalendarDate): string => `${shortDate(day)} ${day.slice(0, 4)}`;

/** @example shortDay(calendarDate('2026-02-04'))  //=> 'Rab 4 Feb' */
export const shortDay = (day: CalendarDate): string =>
  `${(weekdays[weekdayOf(day)] ?? '').slice(0, 3)} ${shortDate(day)}`;

/** @example longDate(calendarDate('2026-02-04'))  //=> '4 Februari 2026' */
export const longDate = (day: CalendarDate): string => `${dayOf(day)} ${monthOf(day)} ${day.slice(0, 4)}`;

/**
 * The days from one to another, without repeated parts.
 * @example dateRange(calendarDate('2026-02-04'), calendarDate('2026-02-06'))  //=> '4 s.d. 6 Februari 2026'
 */
export function dateRange(from: CalendarDate, to: CalendarDate): string {
  if (from === to) return longDate(to);
  const isSame = (length: number): boolean => from.slice(0, length) === to.slice(0, length);
  const first = isSame(7) ? `${dayOf(from)}` : isSame(4) ? `${dayOf(from)} ${monthOf(from)}` : longDate(from);
  return `${first} s.d. ${longDate(to)}`;
}

/** @example longDay(calendarDate('2026-02-04'))  //=> 'Rabu, 4 Februari 2026' */
export const longDay = (day: CalendarDate): string => `${weekdays[weekdayOf(day)]}, ${longDate(day)}`;

/** @example '16.00' (Indonesian notation) */
export function timeOfDay(moment: Instant, zone: Zone): string {
  const total = Math.floor(localMinutes(moment, zone));
  return `${String(Math.floor(total / 60)).padStart(2, '0')}.${String(total % 60).padStart(2, '0')}`;
}

/** @example '4 Feb 2026 16.00' */
export function shortMoment(moment: Instant, zone: Zone): string {
  return `${mediumDate(localDate(moment, zone))} ${timeOfDay(moment, zone)}`;
}
