import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { suggestKegiatan } from '../../../src/domain/start/suggest-kegiatan';

test.each([
  ['2026-01-01', 'Semester I 2026'],
  ['2026-02-04', 'Semester I 2026'],
  ['2026-06-30', 'Semester I 2026'],
  ['2026-07-01', 'Semester II 2026'],
  ['2026-12-31', 'Semester II 2026'],
])('on %s the half-year %s is proposed', (day, name) =>
  expect(suggestKegiatan(calendarDate(day))).toBe(name),
);
