import { addDays, type CalendarDate } from './calendar-date';
import { isWorkingDay, type OfficeCalendar } from './office-calendar';

/** Ends the search in a week without working days. */
const HORIZON_DAYS = 3660;

/**
 * The `count`-th working day after `start`; the start day is day 0 (SOP: "1 Hari", "3 Hari").
 * @throws when ten years hold fewer working days than asked for
 */
export function addWorkingDays(start: CalendarDate, count: number, calendar: OfficeCalendar): CalendarDate {
  const horizon = addDays(start, HORIZON_DAYS);
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (day > horizon) throw new Error('The working week has no working days');
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
