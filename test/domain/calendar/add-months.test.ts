import { addMonths } from '../../../src/domain/calendar/add-months';
import { calendarDate } from '../../../src/domain/calendar/calendar-date';

test.each([
  ['2026-02-04', 6, '2026-08-04'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-15', 12, '2027-12-15'],
])('%s and %i months is %s', (day, count, expected) =>
  expect(addMonths(calendarDate(day), count)).toBe(expected),
);
