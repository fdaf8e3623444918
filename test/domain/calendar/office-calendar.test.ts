import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import {
  isHolidayOnWorkday,
  isWorkingDay,
  knowsYear,
  workingIntervals,
} from '../../../src/domain/calendar/office-calendar';
import { seeded } from './calendars';

const day = calendarDate;

test.each([
  ['an ordinary Wednesday', '2026-02-04', true, false],
  ['a Saturday', '2026-02-07', false, false],
  ['Imlek, a Tuesday', '2026-02-17', false, true],
  ['cuti bersama, a Monday', '2026-02-16', false, true],
  ['Idul Fitri, a Saturday', '2026-03-21', false, false],
])('%s', (_what, date, works, taken) =>
  expect([isWorkingDay(day(date), seeded), isHolidayOnWorkday(day(date), seeded)]).toEqual([works, taken]),
);

test('Friday has a longer pause and ends later: 37.5 hours a week in total', () => {
  expect(workingIntervals(day('2026-02-06'), seeded)).toEqual([
    { from: 450, to: 690 },
    { from: 780, to: 990 },
  ]);
  const week = Object.values(seeded.week).flat();
  expect(week.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(37.5 * 60);
});

test.each([
  ['2023-06-01', false],
  ['2024-06-01', true],
  ['2026-06-01', true],
  ['2027-06-01', false],
])('the holidays of the year of %s are known: %s', (date, known) =>
  expect(knowsYear(day(date), seeded.holidays)).toBe(known),
);
