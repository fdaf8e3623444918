import fc from 'fast-check';
import { filledCells, isKept, MAX_CELLS, readRowCells, rowCells } from '../../../src/domain/log/row-cells';
import { unloggedCells } from '../../../src/domain/inventory/typists/logged-rows';
import { inventoryRow } from '../office-builder';

test('the cells of a row are stored and parsed again, without ID and Masalah', () => {
  const row = inventoryRow({ notes: 'map "biru"\n2', problems: 'Tahun masih kosong', decidedAt: null });
  const { id: _id, problems: _problems, ...kept } = filledCells(row);
  expect(readRowCells(rowCells(filledCells(row)))).toEqual(kept);
});

test('no cells give an empty cell', () => expect(rowCells({ id: 'KUL-0001', problems: 'x' })).toBe(''));

test('texts of any length fit into one cell of the sheet, without splitting a character', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '"', '\n', '\u{1F4C4}'), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 20_000 }),
      (signs, times) => {
        const long = signs.join('').repeat(times);
        const text = rowCells({ title: long, summary: long, notes: long });
        expect(text.length).toBeLessThanOrEqual(MAX_CELLS);
        expect(encodeURIComponent(readRowCells(text).title ?? '')).toMatch(/./);
      },
    ),
    { numRuns: 25 },
  );
});

test.each([
  ['no JSON', 'Semester I'],
  ['null', 'null'],
  ['a column that is not there', '{"rahasia":"x"}'],
  ['a number for a text', '{"title":7}'],
  ['a text for a number', '{"year":"2025"}'],
  ['a choice that is none', '{"category":"rahasia"}'],
  ['an ID', '{"id":"KUL-0002"}'],
])('%s is nothing', (_what, text) => expect(readRowCells(text)).toEqual({}));

test('a text that was cut is the same as long as it begins so, another one is not', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('a', '"', '\n', '\u{1F4C4}'),
      fc.integer({ min: 1, max: 20_000 }),
      (sign, times) => {
        const long = sign.repeat(times);
        const logged = readRowCells(rowCells({ title: long, summary: long, notes: long })).notes;
        expect(isKept(long, logged)).toBe(true);
        expect(isKept(`x${long}`, logged)).toBe(false);
      },
    ),
  ));

test('a text that is too long for the Log is not copied into it again every night', () => {
  const row = { ...inventoryRow({ notes: 'a'.repeat(49_000) }), unreadable: [] };
  const logged = readRowCells(rowCells(filledCells(row)));
  expect(logged.notes?.length).toBeLessThan(49_000);
  expect(unloggedCells(row, logged)).toEqual({});
  expect(unloggedCells({ ...row, notes: 'b' }, logged)).toEqual({ notes: 'b' });
});
