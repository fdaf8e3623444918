import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import {
  longDate,
  longDay,
  shortDate,
  shortDay,
  shortMoment,
  timeOfDay,
} from '../../../src/domain/calendar/format-date';
import { at } from '../office-builder';

const day = calendarDate('2026-02-04');

test.each([
  ['4 Feb', shortDate(day)],
  ['Rab 4 Feb', shortDay(day)],
  ['4 Februari 2026', longDate(day)],
  ['Rabu, 4 Februari 2026', longDay(day)],
  ['4 Feb 2026 09.05', shortMoment(at('2026-02-04T09:05'), 'WIB')],
  ['5 Feb 2026 00.59', shortMoment(at('2026-02-04T22:59'), 'WIT')],
  ['00.00', timeOfDay(at('2026-02-04T00:00'), 'WIB')],
  ['23.59', timeOfDay(at('2026-02-04T23:59'), 'WIB')],
])('%s', (words, found) => expect(found).toBe(words));

test('knows every month', () => {
  const dates = Array.from({ length: 12 }, (_, month) =>
    calendarDate(`2026-${String(month + 1).padStart(2, '0')}-01`),
  );
  expect(dates.map(longDate).join(' ')).toBe(
    '1 Januari 2026 1 Februari 2026 1 Maret 2026 1 April 2026 1 Mei 2026 1 Juni 2026 1 Juli 2026 1 Agustus 2026 1 September 2026 1 Oktober 2026 1 November 2026 1 Desember 2026',
  );
});

test('knows every weekday', () => {
  const week = Array.from({ length: 7 }, (_, index) => calendarDate(`2026-02-0${index + 1}`));
  expect(week.map((each) => longDay(each).split(',')[0])).toEqual([
    'Minggu',
    'Senin',
    'Selasa',
    'Rabu',
    'Kamis',
    'Jumat',
    'Sabtu',
  ]);
});
