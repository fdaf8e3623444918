import fc from 'fast-check';
import { addWorkingDays } from '../../../src/domain/calendar/add-working-days';
import {
  addDays,
  calendarDate,
  weekdayOf,
  type CalendarDate,
} from '../../../src/domain/calendar/calendar-date';
import type { OfficeCalendar } from '../../../src/domain/calendar/office-calendar';
import type { WorkingWeek } from '../../../src/domain/calendar/working-week';
import { anyCalendar, anyDay, seeded } from './calendars';

const day = calendarDate;

test.each([
  ['the next day of an ordinary week', '2026-02-04', 1, '2026-02-05'],
  ['over the weekend', '2026-02-06', 1, '2026-02-09'],
  ['three days across a weekend', '2026-02-04', 3, '2026-02-09'],
  ['over cuti bersama and Imlek', '2026-02-13', 1, '2026-02-18'],
  ['from a Saturday, which is day 0', '2026-02-07', 1, '2026-02-09'],
  ['from a holiday, which is day 0', '2026-02-17', 1, '2026-02-18'],
  ['over Nyepi and Idul Fitri 2026', '2026-03-17', 1, '2026-03-25'],
  ['over Idul Fitri 2025 with its cuti bersama', '2025-03-27', 1, '2025-04-08'],
  ['over Idul Fitri 2024 with its cuti bersama', '2024-04-05', 1, '2024-04-16'],
  ['over the end of the year', '2025-12-24', 3, '2025-12-31'],
  ['over the turn of the year', '2025-12-31', 1, '2026-01-02'],
  ['a holiday that falls on a weekend takes nothing away', '2025-06-27', 1, '2025-06-30'],
  ['day 0 stays where it is, working day or not', '2026-02-17', 0, '2026-02-17'],
])('%s: %s + %i hari is %s', (_why, start, count, end) =>
  expect(addWorkingDays(day(start), count, seeded)).toBe(end),
);

/** Reference implementation: lists the working days of the next ten years and takes one. */
function oracle(
  start: CalendarDate,
  count: number,
  { week, holidays }: OfficeCalendar,
): CalendarDate | undefined {
  const all = Array.from({ length: 1200 }, (_, index) => addDays(start, index + 1));
  const working = all.filter(
    (each) =>
      week[weekdayOf(each)].length > 0 &&
      ![...holidays.keys()].includes(each) &&
      !['01-01', '05-01', '06-01', '08-17', '12-25'].includes(each.slice(5)),
  );
  return count === 0 ? start : working[count - 1];
}

test('is the count-th of all working days', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 90 }), anyCalendar, (start, count, calendar) => {
      expect(addWorkingDays(start, count, calendar)).toBe(oracle(start, count, calendar));
    }),
    { numRuns: 60 },
  );
});

test('one day more is always a later day, and days add up', () => {
  const few = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(anyDay, few, few, anyCalendar, (start, a, b, calendar) => {
      const together = addWorkingDays(start, a + b, calendar);
      expect(addWorkingDays(addWorkingDays(start, a, calendar), b, calendar)).toBe(together);
      expect(addWorkingDays(start, a + b + 1, calendar) > together).toBe(true);
    }),
  );
});

test('ten years without working days end the search', () => {
  const week: WorkingWeek = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };
  expect(addWorkingDays(day('2026-02-04'), 1, { ...seeded, week })).toBe('2036-02-13');
});
