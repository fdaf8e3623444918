import { parseCalendarDate, weekdayOf } from '../../../src/domain/calendar/calendar-date';
import { seedRows } from '../../../src/domain/seed/seed-rows';
import { hariLibur } from '../../../src/domain/workbook/reference';

const holidays = seedRows.hariLibur();

test('every holiday has a day, a name and a known kind, in order and once', () => {
  const days = holidays.map(({ date }) => date ?? '');
  expect(days).toEqual([...new Set(days)].sort());
  for (const { date, name, kind } of holidays) {
    expect(parseCalendarDate(date ?? '')).toBe(date);
    expect(name).not.toBe('');
    expect(hariLibur.columns.kind.choices).toContain(kind);
  }
});

test.each([
  ['2024', 24],
  ['2025', 24],
  ['2026', 21],
])('%s has %i holidays on working days', (year, count) => {
  const weekdays = holidays.filter(({ date }) => date?.startsWith(year) && ![0, 6].includes(weekdayOf(date)));
  expect(weekdays).toHaveLength(count);
});

test('each list starts with the six legal bases of the SOP, and has no decree in force', () => {
  const bases = seedRows.dasarHukum();
  expect(bases.filter(({ kind }) => kind === 'dasar SOP')).toHaveLength(6);
  expect(
    bases.filter(({ kind, status }) => kind === 'keputusan pengecualian' && status === 'berlaku'),
  ).toEqual([]);
});

test('the classification has the code of the office\u2019s letters, each code once', () => {
  const codes = seedRows.klasifikasi().map(({ code }) => code);
  expect(codes).toContain('HM.02');
  expect(new Set(codes).size).toBe(codes.length);
});
