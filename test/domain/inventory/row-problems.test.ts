import { describeProblems } from '../../../src/domain/inventory/problem-words';
import { rowProblems } from '../../../src/domain/inventory/row-problems';
import { inventoryRow, units } from '../office-builder';

test('all that is wrong with a row, each with what mends it', () => {
  const row = {
    ...inventoryRow({ subBagian: 'Humas', title: '', year: null }),
    unreadable: [{ column: 'year', header: 'Tahun', found: 'dua ribu' }],
  };
  const problems = rowProblems(row, units, 'KUL-0009');
  expect(problems).toEqual([
    { code: 'CELL_UNREADABLE', header: 'Tahun', found: 'dua ribu' },
    { code: 'CELL_MISSING', header: 'Nama Dokumen' },
    { code: 'UNIT_UNKNOWN', found: 'Humas', known: units },
    { code: 'SAME_DOCUMENT', rowId: 'KUL-0009' },
  ]);
  const words = describeProblems(problems);
  for (const fact of ['dua ribu', 'Nama Dokumen', 'Humas', 'KUL, TPH', 'KUL-0009'])
    expect(words).toContain(fact);
  expect(words).not.toMatch(/undefined|[A-Z]+_[A-Z]+/);
});

test('nothing is wrong with a whole row', () =>
  expect(describeProblems(rowProblems(inventoryRow(), units, undefined))).toBe(''));
