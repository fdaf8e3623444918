import { missingCells } from '../../../src/domain/completeness/required-cells';
import { inventoryRow } from '../office-builder';

test.each([
  ['nothing', {}, []],
  ['its unit', { subBagian: '' }, ['Sub Bagian']],
  ['its title', { title: '' }, ['Nama Dokumen']],
  ['its year', { year: null }, ['Tahun']],
  ['its category', { category: '' }, ['Kategori']],
  [
    'everything',
    { subBagian: '', title: '', year: null, category: '' },
    ['Sub Bagian', 'Nama Dokumen', 'Tahun', 'Kategori'],
  ],
] as const)('a row lacks %s', (_what, given, headers) =>
  expect(missingCells(inventoryRow(given))).toEqual(headers),
);

test('a blank title is missing', () =>
  expect(missingCells(inventoryRow({ title: ' \u00A0' }))).toEqual(['Nama Dokumen']));
