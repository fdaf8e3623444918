import { addDays } from './calendar-date';
import { localDate, localMinutes, type Instant } from './instant';
import { workingIntervals, type OfficeCalendar } from './office-calendar';

/**
 * Minutes of working time between two moments, with fractions; 0 where the second is not after the first.
 * @example from Friday 16.00 to Monday 08.00, where Friday ends at 16.30 and Monday begins at 07.30  //=> 60
 */
export function workingMinutes(start: Instant, end: Instant, calendar: OfficeCalendar): number {
  if (end <= start) return 0;
  const first = localDate(start, calendar.zone);
  const last = localDate(end, calendar.zone);
  let sum = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const begin = day === first ? localMinutes(start, calendar.zone) : 0;
    const stop = day === last ? localMinutes(end, calendar.zone) : Infinity;
    for (const { from, to } of workingIntervals(day, calendar))
      sum += Math.max(0, Math.min(to, stop) - Math.max(from, begin));
  }
  return sum;
}
