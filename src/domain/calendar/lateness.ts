import { addDays } from './calendar-date';
import { localDate, type Instant } from './instant';
import { isWorkingDay, type OfficeCalendar } from './office-calendar';

/** How late something was: working days when the day is another, else minutes of the clock; null when in time. */
export type Lateness =
  | { readonly unit: 'hari'; readonly count: number }
  | { readonly unit: 'menit'; readonly count: number }
  | null;

export function lateness(due: Instant, at: Instant, calendar: OfficeCalendar): Lateness {
  if (at <= due) return null;
  const last = localDate(at, calendar.zone);
  let count = 0;
  for (let day = localDate(due, calendar.zone); day < last; day = addDays(day, 1)) {
    if (isWorkingDay(addDays(day, 1), calendar)) count += 1;
  }
  return count > 0
    ? { unit: 'hari', count }
    : { unit: 'menit', count: Math.max(1, Math.round((at - due) / 60_000)) };
}

/** @example describeLateness({ unit: 'hari', count: 2 })  //=> 'terlambat 2 hari kerja' */
export function describeLateness(late: Lateness): string {
  if (late === null) return '';
  return `terlambat ${late.count} ${late.unit === 'hari' ? 'hari kerja' : 'menit'}`;
}
