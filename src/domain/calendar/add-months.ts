import { calendarDate, type CalendarDate } from './calendar-date';

/**
 * The same day `count` months later, or the last day of a shorter month.
 * @example addMonths(calendarDate('2026-08-31'), 6)  //=> '2027-02-28'
 */
export function addMonths(day: CalendarDate, count: number): CalendarDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return calendarDate([String(year), two(month), two(Math.min(Number(day.slice(8)), last))].join('-'));
}

const two = (number: number): string => String(number).padStart(2, '0');
