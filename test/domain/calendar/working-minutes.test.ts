import fc from 'fast-check';
import { addWorkingMinutes } from '../../../src/domain/calendar/deadline';
import { workingMinutes } from '../../../src/domain/calendar/working-minutes';
import { at } from '../office-builder';
import { anyCalendar, anyMomentIn, seeded } from './calendars';

test.each([
  ['the second first', '2026-02-05T10:00', '2026-02-05T09:00', 0],
  ['a morning', '2026-02-05T09:00', '2026-02-05T10:00', 60],
  ['over noon', '2026-02-05T11:30', '2026-02-05T13:30', 60],
  ['over a weekend', '2026-02-06T16:00', '2026-02-09T08:00', 60],
  ['a night', '2026-02-05T17:00', '2026-02-06T07:00', 0],
])('%s', (_why, start, end, count) => expect(workingMinutes(at(start), at(end), seeded)).toBe(count));

test('equal the minutes that were added', () => {
  const anyCase = anyCalendar.chain((calendar) => fc.tuple(fc.constant(calendar), anyMomentIn(calendar)));
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 2000 }), ([calendar, start], count) => {
      expect(workingMinutes(start, addWorkingMinutes(start, count, calendar), calendar)).toBe(count);
    }),
  );
});
