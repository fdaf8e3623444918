import { addDays, type CalendarDate } from './calendar-date';
import { isWorkingDay, type OfficeCalendar } from './office-calendar';

/** Past it every day counts: an office that typed ten years without work has a deadline nevertheless. */
export const HORIZON_DAYS = 3660;

/**
 * The `count`-th working day after `start`; the start day is day 0 (SOP: "1 Hari", "3 Hari").
 */
export function addWorkingDays(start: CalendarDate, count: number, calendar: OfficeCalendar): CalendarDate {
  const horizon = addDays(start, HORIZON_DAYS);
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (day > horizon || isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
