import fc from 'fast-check';
import { anyText } from '../../any-text';
import { renderXlsx, type XlsxSheet } from '../../../src/render/xlsx/render-xlsx';
import { columnName } from '../../../src/render/xlsx/cell-reference';
import { legalSheetNames } from '../../../src/render/xlsx/sheet-names';
import { readParts, readXlsx } from '../read-xlsx';

const dip: XlsxSheet = {
  name: 'DIP',
  columns: [
    { header: 'No', width: 6 },
    { header: 'Judul', width: 60 },
    { header: 'Tahun', width: 8 },
  ],
  rows: [
    [1, '=HYPERLINK("http://x")', 2024],
    [2, 'Laporan <Keuangan> & "Barang"', null],
    [3, '', 2026],
  ],
};

test('texts are texts, never formulas; numbers are numbers; an empty value is no cell', () => {
  const [sheet] = readXlsx(renderXlsx([dip]));
  expect(sheet?.cells).toEqual({
    A1: 'No', B1: 'Judul', C1: 'Tahun',
    A2: 1, B2: '=HYPERLINK("http://x")', C2: 2024,
    A3: 2, B3: 'Laporan <Keuangan> & "Barang"',
    A4: 3, C4: 2026,
  }); // prettier-ignore
  expect(sheet?.xml).not.toContain('<f');
});

test('the header is frozen, has a filter, and is repeated on each printed landscape A4 page', () => {
  const parts = readParts(renderXlsx([dip]));
  const xml = parts['xl/worksheets/sheet1.xml'];
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<autoFilter ref="A1:C4"/>');
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toContain('<col min="2" max="2" width="60" customWidth="1"/>');
  expect(parts['xl/workbook.xml']).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'DIP'!$1:$1</definedName>`,
  );
});

test('the parts of the package are those that the content types name', () => {
  const parts = readParts(renderXlsx([dip, { ...dip, name: 'DIK' }]));
  const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]*)"/g)].map(
    ([, path]) => path,
  );
  expect(
    Object.keys(parts)
      .filter((path) => !/rels$|Content_Types/.test(path))
      .sort(),
  ).toEqual([...named].sort());
});

test('any text is read back, except characters that XML forbids and line ends', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.stringMatching(/^(_x00[0-9A-F]{2}_|[_x<&>"\r\n]){1,6}$/)), (text) => {
      const expected = text
        .replace(/\r\n?/g, '\n')
        .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '');
      const [sheet] = readXlsx(
        renderXlsx([{ name: 'A', columns: [{ header: 'x', width: 10 }], rows: [[text]] }]),
      );
      expect(sheet?.cells['A2'] ?? '').toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test('any finite number is read back; others leave the cell empty', () => {
  fc.assert(
    fc.property(fc.double(), (figure) => {
      const [sheet] = readXlsx(renderXlsx([{ name: 'A', columns: [], rows: [[figure]] }]));
      expect(sheet?.cells['A2']).toEqual(Number.isFinite(figure) ? figure + 0 : undefined);
    }),
  );
});

test('sheet names are valid and unique', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          anyText({ maxLength: 40 }),
          fc.constantFrom('DIP', 'dip', 'DIP (2)', "'a'", 'History', '[]:*?/\\'),
        ),
        { maxLength: 8 },
      ),
      (wanted) => {
        const names = legalSheetNames(wanted);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        expect(
          readXlsx(renderXlsx(wanted.map((name) => ({ ...dip, name })))).map(({ name }) => name),
        ).toEqual(wanted.length === 0 ? ['Lembar 1'] : names);
      },
    ),
  );
});

test.each([
  [
    ['DIP', 'DIP', 'dip'],
    ['DIP', 'DIP (2)', 'dip (3)'],
  ],
  [['Rekap: KUL/2026'], ['Rekap KUL 2026']],
  [
    ['', '  ', 'History'],
    ['Lembar 1', 'Lembar 2', 'Lembar 3'],
  ],
  [['Teknis Penyelenggaraan Pemilu dan Hukum'], ['Teknis Penyelenggaraan Pemilu d']],
])('sheets %j are named %j', (wanted, names) => expect(legalSheetNames(wanted)).toEqual(names));

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA']])('column %i is %s', (index, name) => expect(columnName(index)).toBe(name)); // prettier-ignore

test('a text longer than Excel’s limit is truncated', () => {
  const [sheet] = readXlsx(renderXlsx([{ ...dip, rows: [['x'.repeat(40000)]] }]));
  expect(sheet?.cells['A2']).toHaveLength(32767);
});

test('the same sheets give the same bytes', () => {
  expect(renderXlsx(structuredClone([dip]))).toEqual(renderXlsx([dip]));
});
