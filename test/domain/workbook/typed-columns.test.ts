import { inventaris } from '../../../src/domain/workbook/inventaris';
import { guessedColumns } from '../../../src/domain/completeness/guesses';
import { validatedColumns } from '../../../src/domain/inventory/review/row-problems';
import { recogniseHeaders } from '../../../src/domain/import/headers';
import type { Column } from '../../../src/domain/workbook/column';
import {
  checkedColumns,
  guardedColumns,
  typedCellsOf,
  typedColumns,
} from '../../../src/domain/workbook/typed-columns';

const columns = Object.entries<Column>(inventaris.columns);

test('every column but the unit is either typed by staff or written by the product, never both', () =>
  expect(
    columns.filter(([, { system, typed }]) => system === (typed !== undefined)).map(([key]) => key),
  ).toEqual(['subBagian']));

test('every typed column is filled by an import under its own header', () => {
  const headers = typedColumns.map((key) => inventaris.columns[key].header);
  expect(recogniseHeaders(headers)).toEqual(typedColumns);
});

test('an import may guess every typed column but the title and the notes', () =>
  expect([...guessedColumns].sort()).toEqual(
    ['subBagian', ...typedColumns].filter((key) => key !== 'title' && key !== 'notes').sort(),
  ));

test('Masalah reports on every typed cell that may be unreadable or reveal a secret', () => {
  expect(checkedColumns).toEqual(['year', 'category', 'form']);
  expect(guardedColumns).toEqual([
    'title',
    'summary',
    'group',
    'holder',
    'producer',
    'madeOn',
    'madeAt',
    'retention',
    'media',
    'notes',
  ]);
  expect(validatedColumns).toEqual(expect.arrayContaining([...checkedColumns, ...guardedColumns]));
});

test('the typed cells of a row are those that were read', () =>
  expect(typedCellsOf({ title: 'a', year: null, id: 'KUL-0001', decision: 'diterima' })).toEqual({
    title: 'a',
    year: null,
  }));
