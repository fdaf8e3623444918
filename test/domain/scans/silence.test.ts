import { toIso } from '../../../src/domain/calendar/instant';
import { isSilent, workingMinutesBetween } from '../../../src/domain/scans/silence';
import { as, minutesAfter, openedWorld, ppid } from '../office-builder';

const world = openedWorld();
const { calendar, now } = as(ppid, world);
const beat = toIso(now, calendar.zone);

test.each([
  ['half a working day less a minute', 224, false],
  ['half a working day', 225 + 60, true],
  ['never worked', 100_000, false],
])('%s', (what, minutes, silent) => {
  expect(isSilent(what === 'never worked' ? '' : beat, minutesAfter(now, minutes), calendar)).toBe(silent);
});

test('a night and a weekend are no silence', () => {
  expect(workingMinutesBetween(minutesAfter(now, 8 * 60), minutesAfter(now, 22 * 60), calendar)).toBe(0);
});
