import fc from 'fast-check';
import { days, hours, minutes, type Duration } from '../../../src/domain/calendar/duration';
import { instant } from '../../../src/domain/calendar/instant';
import { describeLateness, lateness, type Lateness } from '../../../src/domain/calendar/lateness';
import { at } from '../office-builder';
import { anyCalendar, anyMomentIn, seeded } from './calendars';

test.each([
  ['before it is due', '2026-02-05T16:00', '2026-02-05T15:00', days(1), ''],
  ['on the minute', '2026-02-05T16:00', '2026-02-05T16:00', days(1), ''],
  ['in the evening', '2026-02-05T16:00', '2026-02-05T19:00', days(1), 'terlambat kurang dari 1 hari kerja'],
  ['the next working day', '2026-02-05T16:00', '2026-02-06T07:30', days(1), 'terlambat 1 hari kerja'],
  ['over a weekend', '2026-02-06T16:30', '2026-02-09T08:00', days(1), 'terlambat 1 hari kerja'],
  ['over Imlek', '2026-02-13T16:30', '2026-02-19T08:00', days(3), 'terlambat 2 hari kerja'],
  [
    'on the Sunday after',
    '2026-02-06T16:30',
    '2026-02-08T20:00',
    days(1),
    'terlambat kurang dari 1 hari kerja',
  ],
  ['the same morning', '2026-02-05T09:30', '2026-02-05T10:15', minutes(30), 'terlambat 45 menit kerja'],
  ['over noon', '2026-02-05T11:30', '2026-02-05T13:15', minutes(30), 'terlambat 45 menit kerja'],
  ['in the pause', '2026-02-05T12:00', '2026-02-05T12:50', hours(1), 'terlambat kurang dari 1 menit kerja'],
  ['the next day', '2026-02-05T15:30', '2026-02-06T09:15', minutes(30), 'terlambat 2 jam 15 menit kerja'],
  ['for whole hours', '2026-02-05T15:30', '2026-02-06T08:00', hours(1), 'terlambat 1 jam kerja'],
  [
    'minutes on the Sunday',
    '2026-02-06T16:30',
    '2026-02-08T20:00',
    minutes(30),
    'terlambat kurang dari 1 menit kerja',
  ],
])('%s: due %s, done %s', (_why, due, done, standard, words) =>
  expect(describeLateness(lateness(at(due), at(done), standard, seeded))).toBe(words),
);

const anyStandard: fc.Arbitrary<Duration> = fc.constantFrom(days(1), days(3), minutes(30), hours(1));
const orderOf = (late: Lateness): number => (late === null ? -1 : late.count);
const anyCase = anyCalendar.chain((calendar) =>
  fc.tuple(
    fc.constant(calendar),
    anyMomentIn(calendar),
    anyStandard,
    fc.integer({ min: 0, max: 20 * 24 * 60 * 60_000 }),
    fc.integer({ min: 0, max: 3 * 24 * 60 * 60_000 }),
  ),
);

test('later is never less late, and the unit is that of the standard time', () => {
  fc.assert(
    fc.property(anyCase, ([calendar, due, standard, after, more]) => {
      const one = lateness(due, instant(due + after), standard, calendar);
      const other = lateness(due, instant(due + after + more), standard, calendar);
      expect(orderOf(other)).toBeGreaterThanOrEqual(orderOf(one));
      for (const late of [one, other])
        expect([undefined, standard.unit === 'hari' ? 'hari' : 'menit']).toContain(late?.unit);
    }),
  );
});

test('done by the due time means in time', () => {
  fc.assert(
    fc.property(anyCase, ([calendar, due, standard, after]) => {
      expect(lateness(due, instant(due - after), standard, calendar)).toBeNull();
      expect(lateness(due, instant(due + after + 1), standard, calendar)).not.toBeNull();
    }),
  );
});
