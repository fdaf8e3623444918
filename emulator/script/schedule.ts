import { instantOf, serialAt } from '../sheets/values/serial-date';
import type { Schedule } from './trigger-model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * The next firing after `from` (milliseconds since 1970). Google chooses the exact minute; here a period starts when
 * the trigger is created, and atHour means exactly that hour in the script's time zone.
 */
export function nextFiring(schedule: Schedule, from: number, timeZone: string): number | undefined {
  switch (schedule.kind) {
    case 'everyMinutes':
      return from + schedule.minutes * MINUTE;
    case 'everyHours':
      return from + schedule.hours * HOUR;
    case 'everyDays':
      return nextDay(from, schedule, timeZone);
    case 'after':
      return schedule.at > from ? schedule.at : undefined;
  }
}

/** A daily trigger first fires at the next such hour, then every `days` days. */
export function firstFiring(schedule: Schedule, from: number, timeZone: string): number | undefined {
  return schedule.kind === 'everyDays'
    ? nextDay(from, { ...schedule, days: 1 }, timeZone)
    : nextFiring(schedule, from, timeZone);
}

function nextDay(
  from: number,
  { days, hour, minute }: Extract<Schedule, { kind: 'everyDays' }>,
  timeZone: string,
): number {
  const today = Math.floor(serialAt(new Date(from), timeZone) + 1e-9);
  const time = (hour + minute / 60) / 24;
  const at = (day: number): number => instantOf(day + time, timeZone).getTime();
  const days1 = days === 1 && at(today) > from ? 0 : days;
  return at(today + days1);
}
