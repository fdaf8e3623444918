import { localDate, localMinutes, type Instant } from './instant';
import { workingIntervals, type OfficeCalendar } from './office-calendar';

/** Minutes before and after working hours in which people still scan. */
const MARGIN = 60;

/** Whether the office is attended: on a working day, from an hour before its hours to an hour after. */
export function isAttended(moment: Instant, calendar: OfficeCalendar): boolean {
  const intervals = workingIntervals(localDate(moment, calendar.zone), calendar);
  const [first] = intervals;
  const last = intervals[intervals.length - 1];
  if (!first || !last) return false;
  const clock = localMinutes(moment, calendar.zone);
  return clock >= first.from - MARGIN && clock < last.to + MARGIN;
}
