import {
  correctionsOf,
  newReturn,
  notedColumns,
  readReturn,
  returnText,
  withAnswer,
} from '../../../src/domain/inventory/return-note';
import { inventoryRow, liaisonOf, MORNING } from '../office-builder';

const row = inventoryRow({ year: 2024, summary: 'Kas' });
const note = newReturn(row, { by: liaisonOf('KUL'), at: MORNING, reason: 'tahun keliru', notified: [] });
const returned = returnText(note);

test('a note is read as it was written', () => expect(readReturn(returned)).toEqual(note));

test.each([
  '',
  'diketik',
  '{}',
  '[]',
  'null',
  '{"by":1}',
  returned.replace('"notified":[]', '"notified":[1]'),
])('the text "%s" gives neither a note nor corrections', (text) => {
  expect(readReturn(text)).toBeUndefined();
  expect(correctionsOf({ ...row, returned: text })).toEqual([]);
  expect(withAnswer(text, 'benar')).toBe(text);
});

test('a cell that changed since the return is a correction; one that was not read is none', () => {
  expect(correctionsOf({ ...row, returned })).toEqual([]);
  expect(correctionsOf({ ...row, year: 2025, summary: '', returned })).toEqual([
    { header: 'Ringkasan Isi Informasi', was: 'Kas', now: '' },
    { header: 'Tahun', was: '2024', now: '2025' },
  ]);
  expect(correctionsOf({ year: 2025, returned })).toHaveLength(1);
});

test('a changed place of the printed copy is no correction', () => {
  expect(correctionsOf({ ...row, printedPlace: 'Lemari 2', returned })).toEqual([]);
});

test('the note of a row with only long texts fits into one cell, and a change at their end is still noticed', () => {
  const long = 'x'.repeat(50_000);
  const texts = Object.fromEntries(notedColumns.filter((key) => key !== 'year').map((key) => [key, long]));
  const text = returnText(newReturn({ ...row, ...texts }, { ...note, reason: long }));
  expect(text.length).toBeLessThan(45_000);
  expect(correctionsOf({ summary: `${long}y`, returned: text })).toHaveLength(1);
});
