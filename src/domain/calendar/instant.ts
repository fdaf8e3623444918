import { calendarDate, type CalendarDate } from './calendar-date';

/** A moment in milliseconds since 1970 UTC. */
export type Instant = number & { readonly __brand: 'Instant' };

/** Indonesia's three zones have no daylight saving time (Keppres 41/1987), so an offset is enough. */
export const zones = { WIB: 7, WITA: 8, WIT: 9 } as const;
export type Zone = keyof typeof zones;

const MINUTE_MS = 60_000;
const offsetMs = (zone: Zone): number => zones[zone] * 60 * MINUTE_MS;

export const instant = (ms: number): Instant => ms as Instant;

/** Parses an ISO 8601 moment with offset; undefined for anything else. */
export function parseInstant(iso: string): Instant | undefined {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? undefined : instant(ms);
}

export function localDate(moment: Instant, zone: Zone): CalendarDate {
  return calendarDate(new Date(moment + offsetMs(zone)).toISOString().slice(0, 10));
}

/** Minutes since local midnight, including seconds as a fraction. */
export function localMinutes(moment: Instant, zone: Zone): number {
  const dayMs = 86_400_000;
  return ((((moment + offsetMs(zone)) % dayMs) + dayMs) % dayMs) / MINUTE_MS;
}

export function atLocal(day: CalendarDate, minutes: number, zone: Zone): Instant {
  return instant(Date.parse(`${day}T00:00:00Z`) - offsetMs(zone) + minutes * MINUTE_MS);
}

/** @example toIso(parseInstant('2026-02-05T09:00:00Z'), 'WIB')  //=> '2026-02-05T16:00:00+07:00' */
export function toIso(moment: Instant, zone: Zone): string {
  const local = new Date(moment + offsetMs(zone)).toISOString().slice(0, 19);
  return `${local}+${String(zones[zone]).padStart(2, '0')}:00`;
}
