import fc from 'fast-check';
import {
  addDays,
  calendarDate,
  daysBetween,
  parseCalendarDate,
  weekdayOf,
  yearOf,
} from '../../../src/domain/calendar/calendar-date';
import { anyDay } from './calendars';

test.each(['2026-02-28', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is a day', (text) =>
  expect(parseCalendarDate(text)).toBe(text),
);

test.each([
  '2026-02-29',
  '2100-02-29',
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-2-4',
  '04-02-2026',
  '2026/02/04',
  ' 2026-02-04',
  '2026-02-04T00:00',
  '',
  'besok',
  '#REF!',
])('%j is no day', (text) => expect(parseCalendarDate(text)).toBeUndefined());

test('an invalid date from our own code throws an error that quotes it', () => {
  expect(() => calendarDate('2026-02-30')).toThrow('2026-02-30');
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-02-04', 0, '2026-02-04'],
])('%s and %i days is %s', (day, count, end) => expect(addDays(calendarDate(day), count)).toBe(end));

test('addDays and daysBetween are inverse', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
      const other = addDays(day, count);
      expect(parseCalendarDate(other)).toBe(other);
      expect(daysBetween(day, other)).toBe(count);
      expect(addDays(other, -count)).toBe(day);
      expect((weekdayOf(day) + (count % 7) + 7) % 7).toBe(weekdayOf(other));
    }),
  );
});

test('4 February 2026 is a Wednesday of 2026', () => {
  expect([weekdayOf(calendarDate('2026-02-04')), yearOf(calendarDate('2026-02-04'))]).toEqual([3, 2026]);
});
