import fc from 'fast-check';
import {
  atLocal,
  instant,
  localDate,
  localMinutes,
  parseInstant,
  toIso,
  zones,
  type Zone,
} from '../../../src/domain/calendar/instant';
import { anyDay } from './calendars';

const anyZone = fc.constantFrom(...(Object.keys(zones) as Zone[]));

test.each([
  ['WIB', '2026-02-05', 16 * 60],
  ['WITA', '2026-02-05', 17 * 60],
  ['WIT', '2026-02-05', 18 * 60],
] as const)('nine in the morning at Greenwich is the afternoon in %s', (zone, day, minutes) => {
  const moment = parseInstant('2026-02-05T09:00:00Z') ?? instant(0);
  expect([localDate(moment, zone), localMinutes(moment, zone)]).toEqual([day, minutes]);
});

test('the day changes at the midnight of the zone', () => {
  const moment = parseInstant('2026-02-04T16:30:00Z') ?? instant(0);
  expect([localDate(moment, 'WIB'), localDate(moment, 'WITA')]).toEqual(['2026-02-04', '2026-02-05']);
});

test.each(['', 'besok', '2026-02-30T99:00Z'])('%j is no moment', (text) =>
  expect(parseInstant(text)).toBeUndefined(),
);

test('a moment from day and minutes has that day and those minutes', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), anyZone, (day, minutes, zone) => {
      const moment = atLocal(day, minutes, zone);
      expect([localDate(moment, zone), localMinutes(moment, zone)]).toEqual([day, minutes]);
      expect(parseInstant(toIso(moment, zone))).toBe(moment);
    }),
  );
});

test('a moment before 1970 also has minutes of its day', () => {
  expect(localMinutes(instant(-60_000), 'WIB')).toBe(7 * 60 - 1);
});
