/** A day without a time, `YYYY-MM-DD`, so that no time zone can shift it. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const DAY_MS = 86_400_000;

/** Parses `YYYY-MM-DD`; undefined for anything else (30 February, another format). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || isoDay(time) !== text ? undefined : (text as CalendarDate);
}

/** A date from our own code; throws on anything else. */
export function calendarDate(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === undefined) throw new Error(`Not a calendar date: ${text}`);
  return day;
}

/** @example addDays(calendarDate('2026-02-28'), 1)  //=> '2026-03-01' */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS) as CalendarDate;
}

/** 0 is Sunday, as in JavaScript. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export function weekdayOf(day: CalendarDate): Weekday {
  return new Date(`${day}T00:00:00Z`).getUTCDay() as Weekday;
}

export const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
