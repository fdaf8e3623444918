import { incompleteCells, missingCells } from '../../../src/domain/completeness/required-cells';
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

test.each([
  ['form', 'Bentuk', 'Papirus'],
  ['summary', 'Ringkasan Isi Informasi', '#REF!'],
])(
  'a row whose %s cannot be read is incomplete, although its required cells are filled',
  (column, header, found) =>
    expect(incompleteCells({ ...inventoryRow(), unreadable: [{ column, header, found }] })).toEqual({
      missing: [],
      unreadable: [{ header, found }],
    }),
);

test('a year that no document has is as one that cannot be read', () =>
  expect(incompleteCells(inventoryRow({ year: 20255 }))).toEqual({
    missing: [],
    unreadable: [{ header: 'Tahun', found: '20255' }],
  }));

test('a cell of the product that was typed over does not make a row incomplete', () =>
  expect(
    incompleteCells({
      ...inventoryRow(),
      unreadable: [{ column: 'decision', header: 'Keputusan', found: 'ya' }],
    }),
  ).toBeUndefined());
