import { wallTime } from '../../wall-time';

/** Sheets counts days from 30 December 1899: https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** @example serialOf(2026, 2, 13) //=> 46066 */
export const serialOf = (year: number, month: number, day: number, seconds = 0): number =>
  Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY) + seconds / 86_400;

/** The wall-clock time of a serial number as a UTC date: read it with getUTC... only. */
export const wallClock = (serial: number): Date => new Date(EPOCH + Math.round(serial * 86_400) * 1000);

/** The serial number that a wall clock in `timeZone` shows at this instant. */
export function serialAt(instant: Date, timeZone: string): number {
  const parts = wallParts(instant, timeZone);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return serialOf(year, month, day, hour * 3600 + minute * 60 + second);
}

/** The instant at which a wall clock in `timeZone` shows this serial number. */
export function instantOf(serial: number, timeZone: string): Date {
  const guess = wallClock(serial);
  const shown = serialAt(guess, timeZone);
  return new Date(guess.getTime() + Math.round((serial - shown) * 86_400) * 1000);
}

/** Year, month, day, hour, minute, second in the zone. */
export function wallParts(instant: Date, timeZone: string): readonly number[] {
  const wall = new Date(wallTime(instant.getTime(), timeZone));
  return [
    wall.getUTCFullYear(),
    wall.getUTCMonth() + 1,
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
  ];
}
