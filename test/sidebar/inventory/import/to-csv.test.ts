import fc from 'fast-check';
import Papa from 'papaparse';
import { anyText } from '../../../any-text';
import { toCsv } from '../../../../src/sidebar/inventory/import/to-csv';

test('days are written as days, empty cells stay empty', () => {
  expect(toCsv([['a', null, new Date(Date.UTC(2026, 1, 4)), 2025, true]])).toBe('a,,2026-02-04,2025,true');
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
