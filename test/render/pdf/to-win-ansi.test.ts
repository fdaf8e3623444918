import fc from 'fast-check';
import { anyText } from '../../any-text';
import { countUnprintable, isWinAnsi, toWinAnsi } from '../../../src/render/pdf/to-win-ansi';
import { winAnsi } from './read-pdf';

const printable = (text: string): boolean =>
  Array.from(text).every((sign) => sign === '\n' || isWinAnsi(sign));
const winAnsiSigns = Array.from({ length: 0x2200 }, (_none, code) => String.fromCharCode(code)).filter(
  isWinAnsi,
);

test('WinAnsi has 217 printable characters: 95 of ASCII, 27 of its own, 95 of Latin-1', () => {
  expect(winAnsiSigns).toHaveLength(217);
});

test('the set is the one that a PDF reader knows', () => {
  const signs = Array.from(
    winAnsi(String.fromCharCode(...Array.from({ length: 256 }, (_none, code) => code))),
  );
  expect(signs.filter((sign) => !/[\p{Cc}\p{Cf}]/u.test(sign)).sort()).toEqual([...winAnsiSigns].sort());
});

test('for any text the result has only characters that the font prints', () => {
  fc.assert(
    fc.property(anyText(), (text) => printable(toWinAnsi(text))),
    { numRuns: 500 },
  );
});

test('what WinAnsi has stays as it is', () => {
  const text = fc.array(fc.constantFrom(...winAnsiSigns, '\n')).map((signs) => signs.join(''));
  fc.assert(fc.property(text, (kept) => toWinAnsi(kept) === kept));
});

test('it is idempotent', () => {
  fc.assert(fc.property(anyText(), (text) => toWinAnsi(toWinAnsi(text)) === toWinAnsi(text)));
});

test('the same text in composed and decomposed form prints the same', () => {
  const words = fc
    .array(fc.constantFrom('é', 'Ñ', 'ü', 'ā', 'ọ', 'ế', 'Ž', 'a', ' '))
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(words, (text) => toWinAnsi(text.normalize('NFD')) === toWinAnsi(text.normalize('NFC'))),
  );
});

test.each([
  ['curly quotes and dashes stay', '“Pemilu” – ‘sah’ — …', '“Pemilu” – ‘sah’ — …'],
  ['hyphens and minus become one hyphen', 'a\u2010b\u2011c\u2212d', 'a-b-c-d'],
  ['comparison signs', '≥ 50 ≤ 60 ≠ 0 ≈ 1', '>= 50 <= 60 != 0 ~ 1'],
  ['arrows and check marks', '→ ← ⇒ ✓ ✔ ✗ ☐', '-> <- => v v x []'],
  ['letters with strange accents lose them', 'Dūrā Ḥadīth ạ ẖ Łódź đ ı', 'Dura Hadith a h Lódz d i'],
  ['a combining accent joins its letter', 'cafe\u0301', 'café'],
  ['an accent that no letter of the font has is dropped', 'x\u0302', 'x'],
  ['soft hyphen, zero width, direction and BOM go', 'a\u00ADb\u200Bc\u200Fd\uFEFFe\u202Ef', 'abcdef'],
  ['spaces of every kind become a space; NBSP stays', 'a\u2003b\u3000c\td\u00A0e', 'a b c d\u00A0e'],
  ['line ends become LF', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['compatibility forms', 'ﬁnal Ⅳ ℃ № １２ x² ₂', 'final IV °C No 12 x² 2'],
  ['one stand-in for signs in a row that have no equal', '😀 الل 漢字', '[?] [?] [?]'],
  ['a lone surrogate is not passed on', 'a\uD83Db', 'a[?]b'],
  ['Cyrillic in Latin letters', 'Щука Лахат Объект', 'Shchuka Lakhat Obekt'],
  ['Greek in Latin letters', 'Ελλάδα Ψ ός', 'Ellada Ps os'],
  ['bullets of word processors', '\uF0B7 satu', '• satu'],
])('%s', (_what, text, printed) => expect(toWinAnsi(text)).toBe(printed));

test.each([
  ['Rapat 😀', 1],
  ['الل', 3],
  ['é ≥ Щ \u00AD', 0],
])('%j loses %i', (text, count) => expect(countUnprintable(text)).toBe(count));
