import { serialDay } from '../../../src/render/xlsx/sheet-xml';

test.each([
  ['1900-03-01', 61],
  ['2000-01-01', 36526],
  ['2024-02-29', 45351],
  ['2026-02-06', 46059],
])('%s is day %i', (day, serial) => expect(serialDay(day)).toBe(serial));
