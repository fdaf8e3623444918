import { rowHeight } from '../../../src/render/xlsx/sheet-xml';

const columns = [
  { header: 'No', width: 5 },
  { header: 'Judul', width: 20 },
];

test.each([
  ['a short text', [1, 'Neraca'], 15],
  ['nothing', [null, ''], 15],
  ['a text of two lines', [1, 'Laporan Persediaan 2025'], 30],
  ['lines that were typed', [1, 'a\nb\nc'], 45],
  ['more than Excel gives a row', [1, 'x'.repeat(5000)], 409],
])('the height of a row with %s', (_what, values, height) => expect(rowHeight(values, columns)).toBe(height));
