import { instant } from '../../../src/domain/calendar/instant';
import { describeLateness, lateness } from '../../../src/domain/calendar/lateness';
import { at } from '../office-builder';
import { seeded } from './calendars';

test.each([
  ['before it is due', '2026-02-05T16:00', '2026-02-05T15:00', ''],
  ['on the minute', '2026-02-05T16:00', '2026-02-05T16:00', ''],
  ['the same day', '2026-02-05T09:30', '2026-02-05T10:15', 'terlambat 45 menit'],
  ['the next working day', '2026-02-05T16:00', '2026-02-06T07:30', 'terlambat 1 hari kerja'],
  ['over a weekend', '2026-02-06T16:30', '2026-02-09T08:00', 'terlambat 1 hari kerja'],
  ['over Imlek', '2026-02-13T16:30', '2026-02-19T08:00', 'terlambat 2 hari kerja'],
  ['on the weekend after', '2026-02-06T16:30', '2026-02-07T09:00', 'terlambat 990 menit'],
])('%s: due %s, done %s', (_why, due, done, words) =>
  expect(describeLateness(lateness(at(due), at(done), seeded))).toBe(words),
);

test('a second late is a minute late', () => {
  const due = at('2026-02-05T16:00');
  expect(lateness(due, instant(due + 1000), seeded)).toEqual({ unit: 'menit', count: 1 });
});
