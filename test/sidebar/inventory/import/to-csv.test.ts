import fc from 'fast-check';
import Papa from 'papaparse';
import { anyText } from '../../../any-text';
import { toCsv } from '../../../../src/sidebar/inventory/import/to-csv';

test('numbers are written as they are, empty cells stay empty', () => {
  expect(toCsv([['a', '', 2025]])).toBe('a,,2025');
});

test('any cell value survives a round trip', () => {
  const row = fc.array(anyText(), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(row, (cells) => {
      const safe = cells.map((cell) => cell.replace(/\r\n?/g, '\n'));
      expect(Papa.parse<string[]>(toCsv([safe]), { delimiter: ',', newline: '\r\n' }).data).toEqual([safe]);
    }),
  );
});
