import { addDays } from './calendar-date';
import type { Duration } from './duration';
import { localDate, type Instant } from './instant';
import { isWorkingDay, type OfficeCalendar } from './office-calendar';
import { workingMinutes } from './working-minutes';

/**
 * Lateness in working time: whole working days if the standard time is in days, else whole working minutes. 0: late by
 * less than one unit, also on a day off; null: in time.
 */
export type Lateness = { readonly unit: 'hari' | 'menit'; readonly count: number } | null;

/**
 * Counted in the unit of the standard time. It never decreases as `at` increases: nights, weekends, holidays and pauses
 * add nothing, and units are not converted.
 * @example due Friday 16.30, standard 1 hari, done on Sunday  //=> { unit: 'hari', count: 0 }
 * @example due Friday 16.30, standard 1 hari, done on Monday  //=> { unit: 'hari', count: 1 }
 */
export function lateness(due: Instant, at: Instant, standard: Duration, calendar: OfficeCalendar): Lateness {
  if (at <= due) return null;
  return standard.unit === 'hari'
    ? { unit: 'hari', count: workingDaysAfter(due, at, calendar) }
    : { unit: 'menit', count: Math.floor(workingMinutes(due, at, calendar)) };
}

/** Working days that have begun since the due day. */
function workingDaysAfter(due: Instant, at: Instant, calendar: OfficeCalendar): number {
  const last = localDate(at, calendar.zone);
  let count = 0;
  for (let day = localDate(due, calendar.zone); day < last;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/**
 * @example describeLateness({ unit: 'hari', count: 2 })    //=> 'terlambat 2 hari kerja'
 * @example describeLateness({ unit: 'menit', count: 135 })  //=> 'terlambat 2 jam 15 menit kerja'
 * @example describeLateness({ unit: 'hari', count: 0 })    //=> 'terlambat kurang dari 1 hari kerja'
 */
export function describeLateness(late: Lateness): string {
  if (late === null) return '';
  if (late.count === 0) return `terlambat kurang dari 1 ${late.unit} kerja`;
  return `terlambat ${late.unit === 'hari' ? `${late.count} hari` : hoursAndMinutes(late.count)} kerja`;
}

const hoursAndMinutes = (count: number): string =>
  [
    ...(count >= 60 ? [`${Math.floor(count / 60)} jam`] : []),
    ...(count % 60 > 0 ? [`${count % 60} menit`] : []),
  ].join(' ');
