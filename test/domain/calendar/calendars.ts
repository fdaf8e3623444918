import fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { atLocal, zones, type Instant, type Zone } from '../../../src/domain/calendar/instant';
import type { OfficeCalendar } from '../../../src/domain/calendar/office-calendar';
import type { WorkingWeek } from '../../../src/domain/calendar/working-week';
import { calendarOf, seededHolidays, settingsOf } from '../office-builder';

/** A new office: WIB, the default hours, the seeded holidays. */
export const seeded: OfficeCalendar = calendarOf(settingsOf({}));

export const officeWith = (values: Readonly<Record<string, string>>): OfficeCalendar =>
  calendarOf(settingsOf(values));

export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 3 * 365 - 60 })
  .map((count) => addDays(calendarDate('2024-01-01'), count));

const interval = fc
  .tuple(fc.integer({ min: 0, max: 46 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ from: start * 30, to: Math.min(1440, (start + length) * 30) }));

/** A day with at most two separate working intervals. */
const workday = fc
  .array(interval, { maxLength: 2 })
  .map((found) => [...found].sort((one, other) => one.from - other.from))
  .map(([one, two]) => (one && two && one.to < two.from ? [one, two] : one ? [one] : []));

const anyWeek: fc.Arbitrary<WorkingWeek> = fc
  .tuple(workday, workday, workday, workday, workday, workday, workday)
  .filter((days) => days.some((day) => day.length > 0))
  .map((days) => Object.fromEntries(days.entries()) as unknown as WorkingWeek);

const anyZone = fc.constantFrom(...(Object.keys(zones) as Zone[]));

/** Any office: zone, hours, and holidays besides the seeded ones. */
export const anyCalendar: fc.Arbitrary<OfficeCalendar> = fc
  .tuple(anyZone, fc.option(anyWeek, { nil: seeded.week }), fc.array(anyDay, { maxLength: 20 }))
  .map(([zone, week, own]) => ({
    zone,
    week,
    holidays: new Map([...seededHolidays, ...own.map((day) => [day, 'Libur daerah'] as const)]),
    periods: [],
    extraDays: new Set(),
  }));

export const anyMomentIn = (calendar: OfficeCalendar): fc.Arbitrary<Instant> =>
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 24 * 60 - 1 }))
    .map(([day, minute]) => atLocal(day, minute, calendar.zone));
