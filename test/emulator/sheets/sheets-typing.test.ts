import fc from 'fast-check';
import { columnIndex, columnName, formatA1, parseA1 } from '../../../emulator/sheets/a1';
import { formatNumber } from '../../../emulator/sheets/values/format-number';
import { localeOf } from '../../../emulator/sheets/values/locale';
import { parseTyped, typeInto } from '../../../emulator/sheets/values/parse-typed';
import { instantOf, serialAt, serialOf } from '../../../emulator/sheets/values/serial-date';

const place = { locale: 'id_ID', year: 2026 };
const indonesian = localeOf('id_ID');

describe('typing in an Indonesian sheet', () => {
  test.each<[string, object | undefined, string?]>([
    ['007', { numberValue: 7 }],
    ['-3,5', { numberValue: -3.5 }],
    ['1.500', { numberValue: 1500 }, '#,##0'],
    ['1.500,75', { numberValue: 1500.75 }, '#,##0.00'],
    ['1.5', { stringValue: '1.5' }],
    ['1e3', { numberValue: 1000 }, '0.00E+00'],
    ['5%', { numberValue: 0.05 }, '0%'],
    ['Rp2.000', { numberValue: 2000 }, '"Rp"#,##0'],
    ['13/02/2026', { numberValue: 46066 }, 'dd/mm/yyyy'],
    ['13-2-26', { numberValue: 46066 }, 'dd/mm/yyyy'],
    ['2026-02-13', { numberValue: 46066 }, 'yyyy-mm-dd'],
    ['13 Februari 2026', { numberValue: 46066 }, 'd mmm yyyy'],
    ['13/02/2026 12:00', { numberValue: 46066.5 }, 'dd/mm/yyyy hh:mm:ss'],
    ['06:00', { numberValue: 0.25 }, 'hh:mm:ss'],
    ['1/2', { numberValue: 46054 }, 'd/m'],
    ['31/02/2026', { stringValue: '31/02/2026' }],
    ['02/13/2026', { stringValue: '02/13/2026' }],
    ['001/SDM/2024', { stringValue: '001/SDM/2024' }],
    ['true', { boolValue: true }],
    ['=A1+1', { formulaValue: '=A1+1' }],
    ['=', { stringValue: '=' }],
    ["'007", { stringValue: '007' }],
    ["'=A1", { stringValue: '=A1' }],
    ['Imlek', { stringValue: 'Imlek' }],
    ['', undefined],
  ])('%p becomes %j', (text, value, ...[pattern]) => {
    const typed = parseTyped(text, place);
    expect(typed.value).toEqual(value);
    expect(typed.numberFormat?.['pattern']).toBe(pattern);
  });

  test('an 18-digit number typed plain loses digits, as it does on Google', () => {
    const cell = typeInto(undefined, '198501012010012001', place);
    expect(cell.userEnteredValue?.numberValue).toBe(198501012010012000);
    expect(formatNumber(198501012010012000, undefined, indonesian)).toBe('1,98501E+17');
  });

  test('a cell formatted as plain text keeps what is typed', () => {
    const text = { userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
    for (const typed of ['198501012010012001', '007', '=A1', '1/2'])
      expect(typeInto(text, typed, place).userEnteredValue).toEqual({ stringValue: typed });
  });

  test('a format that the cell has already stays', () => {
    const cell = { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd MMM yyyy' } } };
    expect(typeInto(cell, '13/02/2026', place)).toMatchObject({
      userEnteredValue: { numberValue: 46066 },
      ...cell,
    });
  });
});

describe('showing numbers', () => {
  test.each<[number, string | undefined, string]>([
    [1234.5, undefined, '1234,5'],
    [0.1 + 0.2, undefined, '0,3'],
    [1234567, '#,##0', '1.234.567'],
    [1234.5, '#,##0.00', '1.234,50'],
    [-5, '0', '-5'],
    [-5, '0;(0)', '(5)'],
    [7, '000', '007'],
    [0.125, '0.0%', '12,5%'],
    [5, '0 "berkas"', '5 berkas'],
    [5, '@', '5'],
    [46066, 'dd/mm/yyyy', '13/02/2026'],
    [46066, 'dd MMM yyyy', '13 Feb 2026'],
    [46066, 'dddd, d mmmm yyyy', 'Jumat, 13 Februari 2026'],
    [46066.59375, 'yyyy-mm-dd hh:mm', '2026-02-13 14:15'],
    [46066.59375, 'h:mm am/pm', '2:15 PM'],
    [1.5, '[h]:mm', '36:00'],
  ])('%p by %p is %p', (value, pattern, shown) => {
    expect(formatNumber(value, pattern === undefined ? undefined : { pattern }, indonesian)).toBe(shown);
  });

  test('a date typed and shown again is the same text', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10).split('-').reverse().join('/');
          const { value, numberFormat } = parseTyped(text, place);
          expect(formatNumber(value?.numberValue ?? 0, numberFormat, indonesian)).toBe(text);
        },
      ),
    );
  });

  test('an instant and its serial number say the same in a time zone', () => {
    expect(serialAt(new Date('2026-02-12T17:00:00Z'), 'Asia/Jakarta')).toBe(serialOf(2026, 2, 13));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.constantFrom('Asia/Jakarta', 'America/New_York', 'UTC'),
        (seconds, zone) => {
          const back = instantOf(serialAt(new Date(seconds * 1000), zone), zone).getTime();
          expect([0, 3_600_000]).toContain(Math.abs(back - seconds * 1000)); // an hour twice when clocks go back
        },
      ),
    );
  });
});

describe('A1 notation', () => {
  test.each([
    ['Inventaris', 'Inventaris!A1'],
    ['x.y', 'x.y!A1'],
    ['_Cadangan', '_Cadangan!A1'],
    ['Hari Libur', "'Hari Libur'!A1"],
    ["It's", "'It''s'!A1"],
    ['2026', "'2026'!A1"],
    ['AB12', "'AB12'!A1"],
    ['R1C1', "'R1C1'!A1"],
    ['rc', "'rc'!A1"],
    ['C5', "'C5'!A1"],
    ['TRUE', "'TRUE'!A1"],
    ['Daftar-DIP', "'Daftar-DIP'!A1"],
    ['Kaf\u00e9', "'Kaf\u00e9'!A1"],
  ])('names a cell of the sheet %s %s', (title, name) => {
    expect(formatA1(title, { top: 0, bottom: 1, left: 0, right: 1 })).toBe(name);
  });

  test('columns have names and back', () => {
    fc.assert(fc.property(fc.nat(18_277), (index) => columnIndex(columnName(index)) === index));
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  test('a rectangle on any sheet reads back as it was written', () => {
    const rect = fc.record({
      top: fc.nat(5000),
      left: fc.nat(200),
      height: fc.integer({ min: 1, max: 50 }),
      width: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), rect, (title, { top, left, height, width }) => {
        const area = { top, left, bottom: top + height, right: left + width };
        expect(parseA1(formatA1(title, area))).toEqual({ sheet: title, ...area });
      }),
    );
  });

  test.each([
    ['B:C', { left: 1, right: 3 }],
    ['2:3', { top: 1, bottom: 3 }],
    ['A2:A', { left: 0, right: 1, top: 1 }],
    ["'It''s'!$B$2", { sheet: "It's", top: 1, bottom: 2, left: 1, right: 2 }],
    ['C3:A1', { top: 0, bottom: 3, left: 0, right: 3 }],
    ['A0', undefined],
    ['', undefined],
    ['A:1', undefined],
  ])('%p is %j', (text, a1) => {
    expect(parseA1(text)).toEqual(a1);
  });
});
