import fc from 'fast-check';
import { parse } from 'papaparse';
import { anyText } from '../any-text';
import { neutralised, renderCsv } from '../../src/render/csv';

/** The fields as a reader of RFC 4180 parses them; papaparse removes the byte order mark. */
const readBack = (csv: string): string[][] =>
  parse<string[]>(csv, { newline: '\r\n', delimiter: ',' }).data.slice(0, -1);

const text = fc.oneof(anyText(), fc.stringMatching(/^[ \t\r\n",;=+@a'-]{0,8}$/));

test('starts with a byte order mark and ends each record with CRLF', () => {
  expect(
    renderCsv(
      ['No', 'Judul'],
      [
        [1, 'Laporan'],
        [null, ''],
      ],
    ),
  ).toBe('\uFEFFNo,Judul\r\n1,Laporan\r\n,\r\n');
});

test('quotes fields as RFC 4180 requires', () => {
  expect(renderCsv(['a'], [['x,y'], ['kata "sah"'], ['baris\r\ndua'], [' tepi ']])).toBe(
    '\uFEFFa\r\n"x,y"\r\n"kata ""sah"""\r\n"baris\r\ndua"\r\n" tepi "\r\n',
  );
});

test('every text is read back unchanged, except for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
      expect(readBack(renderCsv(['a', 'b'], rows))).toEqual([
        ['a', 'b'],
        ...rows.map((row) => row.map(neutralised)),
      ]);
    }),
  );
});

test.each([
  '=1+1',
  '+62 812',
  '-Rencana',
  '@SUM(A1)',
  '\t=1',
  '\rx',
  '\nx',
  '  =1',
  '\u00A0=1',
  '\uFEFF=1',
  '\u200B\u200E =1',
  '\u2060@x',
  '\u0000=1',
  '\u3000＝1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '﹦1',
])('%j gets an apostrophe', (dangerous) => expect(neutralised(dangerous)).toBe(`'${dangerous}`));

test.each(['Laporan', 'a=b', "'=1", '(=1)', '12 Februari 2026', '1604-4', '', 'é-x'])(
  '%j stays as it is',
  (plain) => expect(neutralised(plain)).toBe(plain),
);

test('no field starts a formula, whatever precedes the sign', () => {
  const invisible = fc.array(
    fc.constantFrom(
      ' ',
      '\u00A0',
      '\u3000',
      '\uFEFF',
      '\u200B',
      '\u200D',
      '\u00AD',
      '\u202E',
      '\u2028',
      '\u0001',
    ),
  );
  const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠');
  fc.assert(
    fc.property(invisible, sign, fc.string(), (before, start, rest) =>
      neutralised(`${before.join('')}${start}${rest}`).startsWith("'"),
    ),
  );
});

test.each([
  [-5, '-5'],
  [0, '0'],
  [1.5, '1.5'],
  [NaN, ''],
  [Infinity, ''],
  [null, ''],
])('the number %s is written as "%s"', (value, field) =>
  expect(renderCsv(['n', 'x'], [[value, 'y']])).toBe(`\uFEFFn,x\r\n${field},y\r\n`),
);

test('headers are neutralised too', () => expect(renderCsv(['=cmd()'], [])).toBe("\uFEFF'=cmd()\r\n"));
