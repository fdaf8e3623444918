import type { Random } from '../seeds/random';

/** A pasted cell (Sheets API, CellData). */
export interface PastedCell {
  readonly userEnteredValue?: Readonly<Record<string, unknown>>;
  readonly effectiveValue?: Readonly<Record<string, unknown>>;
}

const numbers = [
  0,
  -1,
  -0.5,
  1.5,
  25,
  2025,
  99999999999999,
  2958466,
  401769,
  46000.75,
  -1000000,
  1e21,
  1.7e308,
  4.9e-324,
  2 ** 53,
];
const errors = ['ERROR', 'NULL_VALUE', 'DIVIDE_BY_ZERO', 'VALUE', 'REF', 'NAME', 'NUM', 'N_A', 'LOADING'];
/** The longest permitted text of a cell. */
const LONGEST = 50_000;
const texts = [
  ' ',
  ' \n\t ',
  '\u00A0',
  '\u200B',
  '\u202Etxet',
  '\u0000\u0007\u001B[31m',
  '\uD800',
  'a\uDC00b',
  '\u{1F4C4}'.repeat(3),
  'e\u0301\u0301\u0301',
  '<img src=x onerror=alert(1)>',
  '"&<>\'',
  '=HYPERLINK("http://x.example";"x")',
  "'=1+1",
  '+1',
  '-1',
  '@x',
  '-',
  '1e309',
  'Infinity',
  '-Infinity',
  'NaN',
  '9007199254740993',
  '99999999999999999999',
  '9999999',
  '0',
  '-5',
  '1.5',
  '007',
  '31/02/2026',
  '13/2/2026',
  '0000-00-00',
  '2026-02-30T25:61:00Z',
  'undefined',
  'null',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  '{"__proto__":{"x":1}}',
  '[1,{"a":null}]',
  '[{"column":"year"}]',
  '{}',
  '../..',
  'a/b\\c',
  ';;,,  ;',
  'a@b.id, a@b.id; bukan alamat, @',
  'ya',
  'tidak',
  'TRUE',
  '#N/A',
  '{urut}{tahun}{entah}',
  '$1$&$$',
  '%s%d',
  'KUL-9999999',
  'KUL-99999999999999',
  'K-0001',
  '00.00-24.00, 25.00-1.00',
  '999999999 hari',
  'x'.repeat(5_001),
  'x'.repeat(LONGEST),
  '\u4E2D'.repeat(LONGEST - 10),
  'kata '.repeat(LONGEST / 5 - 2),
  'http://' + 'a'.repeat(3_000),
  'https://contoh.id/%E0%A4%A',
];

const entered = (value: Readonly<Record<string, unknown>>): PastedCell => ({ userEnteredValue: value });

/** A hostile value to paste into a cell; occasionally a formula with its result. */
export function hostileCell(random: Random): PastedCell {
  const kind = random.below(12);
  if (kind < 2) return entered({ numberValue: random.pick(numbers) });
  if (kind === 2) return entered({ numberValue: (random.next() - 0.3) * 10 ** random.below(20) });
  if (kind === 3) return entered({ boolValue: random.chance(0.5) });
  if (kind === 4) return entered({ errorValue: { type: random.pick(errors) } });
  if (kind === 5)
    return {
      userEnteredValue: { formulaValue: '=IMPORTXML("http://x.example";"//a")' },
      effectiveValue: random.pick([
        { errorValue: { type: random.pick(errors) } },
        { numberValue: random.pick(numbers) },
        { stringValue: random.pick(texts) },
      ]),
    };
  if (kind === 6) return {};
  return entered({ stringValue: random.pick(texts) });
}
