import fc from 'fast-check';
import { addWorkingMinutes } from '../../../src/domain/calendar/deadline';
import { weekdayOf } from '../../../src/domain/calendar/calendar-date';
import { instant, localDate, localMinutes, toIso, type Instant } from '../../../src/domain/calendar/instant';
import type { OfficeCalendar } from '../../../src/domain/calendar/office-calendar';
import { at } from '../office-builder';
import { anyCalendar, anyMomentIn, officeWith, seeded } from './calendars';

const shortFriday = officeWith({ 'Jam Kerja/Jumat': '07.30-11.00' });

test.each([
  ['within the morning', '2026-02-04T09:00', 30, '2026-02-04T09:30'],
  ['over the noon pause', '2026-02-04T11:45', 30, '2026-02-04T13:15'],
  ['a sum that ends with the morning ends there', '2026-02-04T11:30', 30, '2026-02-04T12:00'],
  ['from within the pause', '2026-02-04T12:20', 30, '2026-02-04T13:30'],
  ['before the office opens', '2026-02-04T05:00', 30, '2026-02-04T08:00'],
  ['after hours', '2026-02-04T17:00', 30, '2026-02-05T08:00'],
  ['over the night', '2026-02-04T15:45', 30, '2026-02-05T07:45'],
  ['over the longer Friday pause', '2026-02-06T11:15', 30, '2026-02-06T13:15'],
  ['to the later end of Friday', '2026-02-06T16:00', 30, '2026-02-06T16:30'],
  ['from Friday evening over the weekend', '2026-02-06T16:30', 1, '2026-02-09T07:31'],
  ['on a Saturday', '2026-02-07T10:00', 60, '2026-02-09T08:30'],
  ['on a holiday', '2026-02-17T10:00', 60, '2026-02-18T08:30'],
  ['over cuti bersama and Imlek', '2026-02-13T16:00', 60, '2026-02-18T08:00'],
  ['a whole working day of 450 minutes, which is not 1 hari', '2026-02-04T09:00', 450, '2026-02-05T09:00'],
])('%s: %s + %i menit is %s', (_why, start, count, end) =>
  expect(toIso(addWorkingMinutes(at(start), count, seeded), 'WIB')).toBe(`${end}:00+07:00`),
);

test('an office with a shorter Friday continues on Monday', () => {
  expect(toIso(addWorkingMinutes(at('2026-02-06T10:45'), 30, shortFriday), 'WIB')).toBe(
    '2026-02-09T07:45:00+07:00',
  );
});

test.each([
  ['WIB', '2026-02-04T15:45:00+07:00', '2026-02-05T07:45:00+07:00'],
  ['WITA', '2026-02-04T15:45:00+08:00', '2026-02-05T07:45:00+08:00'],
  ['WIT', '2026-02-04T15:45:00+09:00', '2026-02-05T07:45:00+09:00'],
] as const)('an office in %s counts by its own clock', (zone, start, end) => {
  const calendar = officeWith({ 'Kantor/Zona Waktu': zone });
  expect(toIso(addWorkingMinutes(instant(Date.parse(start)), 30, calendar), zone)).toBe(end);
});

/** Whether the minute from here is working time. */
function isWork(moment: Instant, { zone, week, holidays }: OfficeCalendar): boolean {
  const day = localDate(moment, zone);
  const minute = localMinutes(moment, zone);
  return !holidays.has(day) && week[weekdayOf(day)].some(({ from, to }) => from <= minute && minute < to);
}

/** Reference implementation: counts working minutes one by one. */
function oracle(start: Instant, count: number, calendar: OfficeCalendar): Instant {
  let moment = start;
  for (let left = count; left > 0; moment = instant(moment + 60_000)) if (isWork(moment, calendar)) left -= 1;
  return moment;
}

const withMoment = fc
  .oneof(fc.constant(seeded), anyCalendar)
  .chain((calendar) => fc.tuple(fc.constant(calendar), anyMomentIn(calendar)));

test('agrees with counting minute by minute', () => {
  fc.assert(
    fc.property(withMoment, fc.integer({ min: 1, max: 600 }), ([calendar, start], count) => {
      expect(addWorkingMinutes(start, count, calendar)).toBe(oracle(start, count, calendar));
    }),
    { numRuns: 60 },
  );
});

test('a minutes and then b minutes are a + b minutes, to the millisecond', () => {
  const some = fc.integer({ min: 1, max: 2000 });
  const fraction = fc.integer({ min: 0, max: 59_999 });
  fc.assert(
    fc.property(withMoment, fraction, some, some, ([calendar, minute], ms, a, b) => {
      const start = instant(minute + ms);
      const inSteps = addWorkingMinutes(addWorkingMinutes(start, a, calendar), b, calendar);
      expect(inSteps).toBe(addWorkingMinutes(start, a + b, calendar));
    }),
  );
});

test('more minutes end later, and never before that much time has passed', () => {
  fc.assert(
    fc.property(withMoment, fc.integer({ min: 1, max: 2000 }), ([calendar, start], count) => {
      const end = addWorkingMinutes(start, count, calendar);
      expect(end - start).toBeGreaterThanOrEqual(count * 60_000);
      expect(addWorkingMinutes(start, count + 1, calendar)).toBeGreaterThan(end);
    }),
  );
});

test('ten years without working time end the search', () => {
  const never = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };
  expect(addWorkingMinutes(at('2026-02-04T09:00'), 1, { ...seeded, week: never })).toBe(
    at('2036-02-13T00:00'),
  );
});
