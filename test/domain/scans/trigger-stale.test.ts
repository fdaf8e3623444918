import { toIso } from '../../../src/domain/calendar/instant';
import { workingMinutes } from '../../../src/domain/calendar/working-minutes';
import { isTriggerStale } from '../../../src/domain/scans/trigger-stale';
import { seeded } from '../calendar/calendars';
import { at } from '../office-builder';

test.each([
  ['a morning', '2026-02-04T08:00', '2026-02-04T11:30', 210],
  ['over the noon pause', '2026-02-04T11:00', '2026-02-04T14:00', 120],
  ['over a night', '2026-02-04T15:30', '2026-02-05T08:00', 60],
  ['over a weekend', '2026-02-06T16:00', '2026-02-09T08:00', 60],
  ['over Imlek', '2026-02-13T16:30', '2026-02-18T07:30', 0],
  ['backwards', '2026-02-05T08:00', '2026-02-04T08:00', 0],
])('%s: %s to %s is %i working minutes', (_when, from, to, minutes) =>
  expect(workingMinutes(at(from), at(to), seeded)).toBe(minutes),
);

test.each([
  ['a moment ago', '2026-02-04T15:59', false],
  ['less than half a day of work ago', '2026-02-04T11:16', false],
  ['half a day of work ago', '2026-02-04T11:14', true],
  ['last year', '2025-02-04T09:00', true],
])('a trigger that last ran %s is stale: %s', (_when, beat, silent) => {
  // from 11.15 to 16.00: the rest of the morning and three hours of the afternoon
  expect(isTriggerStale(toIso(at(beat), 'WIB'), at('2026-02-04T16:00'), seeded)).toBe(silent);
});

test.each(['', 'kemarin'])('a last run of %j is not stale', (beat) =>
  expect(isTriggerStale(beat, at('2026-02-04T16:00'), seeded)).toBe(false),
);
