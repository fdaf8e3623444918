import { instantOf, tomorrowAt, wallTime } from '../../emulator/web/page/clock/wall-time';

const zone = 'Asia/Jakarta';
const late = new Date('2026-02-28T18:30:00Z');

test("a wall clock of the script's zone and its instant", () => {
  expect(wallTime(late, zone)).toBe('2026-03-01T01:30');
  expect(instantOf('2026-03-01T01:30', zone)).toEqual(late);
  expect(tomorrowAt(late, zone, '09:00').toISOString()).toBe('2026-03-02T02:00:00.000Z');
});
