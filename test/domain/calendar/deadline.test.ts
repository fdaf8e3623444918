import fc from 'fast-check';
import { weekdayOf } from '../../../src/domain/calendar/calendar-date';
import { deadline } from '../../../src/domain/calendar/deadline';
import { fixedHoliday } from '../../../src/domain/calendar/fixed-holidays';
import { days, hours, minutes, type Duration } from '../../../src/domain/calendar/duration';
import { instant, localDate, localMinutes, parseInstant, toIso } from '../../../src/domain/calendar/instant';
import { workingIntervals } from '../../../src/domain/calendar/office-calendar';
import { at } from '../office-builder';
import { anyCalendar, anyMomentIn, officeWith, seeded } from './calendars';

test.each([
  ['1 hari ends with the next working day', '2026-02-04T09:00', days(1), '2026-02-05T16:00'],
  ['the hour of opening does not move hari', '2026-02-04T15:59', days(1), '2026-02-05T16:00'],
  ['hari opened at night', '2026-02-04T23:30', days(1), '2026-02-05T16:00'],
  ['hari that end on a Friday end at its later hour', '2026-02-05T09:00', days(1), '2026-02-06T16:30'],
  ['hari opened on a Saturday', '2026-02-07T10:00', days(1), '2026-02-09T16:00'],
  ['hari opened on a holiday', '2026-02-17T10:00', days(1), '2026-02-18T16:00'],
  ['3 hari before Imlek', '2026-02-13T09:00', days(3), '2026-02-20T16:30'],
  ['1 hari is not 24 hours', '2026-02-06T09:00', days(1), '2026-02-09T16:00'],
  ['30 menit', '2026-02-04T09:00', minutes(30), '2026-02-04T09:30'],
  ['1 jam is 60 minutes of work', '2026-02-04T11:30', hours(1), '2026-02-04T13:30'],
  ['1 jam opened on Friday afternoon', '2026-02-06T16:00', hours(1), '2026-02-09T08:00'],
  ['30 menit opened after hours', '2026-02-04T18:00', minutes(30), '2026-02-05T08:00'],
])('%s: opened %s', (_why, opened, standard, due) =>
  expect(toIso(deadline(at(opened), standard, seeded).due, 'WIB')).toBe(`${due}:00+07:00`),
);

test.each([
  ['WIB', '2026-02-05T16:00:00+07:00'],
  ['WITA', '2026-02-05T16:00:00+08:00'],
  // 23.30 in Jakarta is 01.30 of the next day in Jayapura
  ['WIT', '2026-02-06T16:30:00+09:00'],
] as const)('the opening day is the day of the office in %s', (zone, due) => {
  const opened = parseInstant('2026-02-04T22:30:00+07:00');
  const { due: found } = deadline(opened ?? instant(0), days(1), officeWith({ 'Kantor/Zona Waktu': zone }));
  expect(toIso(found, zone)).toBe(due);
});

test('an office with a shorter Friday is due at its own hour', () => {
  const calendar = officeWith({ 'Jam Kerja/Jumat': '07.30-11.00' });
  expect(toIso(deadline(at('2026-02-05T09:00'), days(1), calendar).due, 'WIB')).toBe(
    '2026-02-06T11:00:00+07:00',
  );
});

test('lists the skipped holidays, without those on a weekend', () => {
  expect(deadline(at('2026-02-13T09:00'), days(1), seeded).skipped).toEqual([
    { day: '2026-02-16', name: 'Cuti Bersama Tahun Baru Imlek' },
    { day: '2026-02-17', name: 'Tahun Baru Imlek' },
  ]);
  expect(deadline(at('2026-03-19T09:00'), days(1), seeded).skipped.map(({ day }) => day)).not.toContain(
    '2026-03-21',
  );
});

test.each([
  ['2026-02-04T09:00', true],
  ['2027-02-03T09:00', false],
])('opened %s, the holidays of its year are known: %s', (opened, known) =>
  expect(deadline(at(opened), days(1), seeded).holidaysKnown).toBe(known),
);

test('the year of the due day must be known', () => {
  expect(deadline(at('2026-12-31T09:00'), days(1), seeded).holidaysKnown).toBe(false);
});

const anyDuration: fc.Arbitrary<Duration> = fc.record({
  count: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom('hari', 'menit', 'jam'),
});
const anyOpening = anyCalendar.chain((calendar) => fc.tuple(fc.constant(calendar), anyMomentIn(calendar)));

test('is always due in working time, after the opening, on a day that is no holiday', () => {
  fc.assert(
    fc.property(anyOpening, anyDuration, ([calendar, opened], standard) => {
      const { due } = deadline(opened, standard, calendar);
      const lastMoment = instant(due - 1);
      const minute = localMinutes(lastMoment, calendar.zone);
      const intervals = workingIntervals(localDate(lastMoment, calendar.zone), calendar);
      const fits = intervals.some(({ from, to }) => from <= minute && minute < to);
      expect({ fits, after: due > opened }).toEqual({ fits: true, after: true });
    }),
  );
});

test('hari are due with the last minute of their day, whatever the hour of opening', () => {
  fc.assert(
    fc.property(anyOpening, fc.integer({ min: 1, max: 20 }), ([calendar, opened], count) => {
      const { due } = deadline(opened, days(count), calendar);
      const day = localDate(instant(due - 1), calendar.zone);
      const ends = workingIntervals(day, calendar).map(({ to }) => to);
      expect(localMinutes(due, calendar.zone) || 1440).toBe(Math.max(...ends));
    }),
  );
});

test('grows with the count', () => {
  fc.assert(
    fc.property(anyOpening, anyDuration, ([calendar, opened], standard) => {
      const longer = { ...standard, count: standard.count + 1 };
      expect(deadline(opened, longer, calendar).due).toBeGreaterThan(
        deadline(opened, standard, calendar).due,
      );
    }),
  );
});

test('every skipped day is a holiday between opening and due on which the office would work', () => {
  fc.assert(
    fc.property(anyOpening, anyDuration, ([calendar, opened], standard) => {
      const { due, skipped } = deadline(opened, standard, calendar);
      for (const { day, name } of skipped) {
        expect(calendar.holidays.get(day) ?? fixedHoliday(day)).toBe(name);
        expect(calendar.week[weekdayOf(day)].length).toBeGreaterThan(0);
        expect(day >= localDate(opened, calendar.zone) && day <= localDate(due, calendar.zone)).toBe(true);
      }
    }),
  );
});
