import fc from 'fast-check';
import { anyText } from '../../any-text';
import { hasGlyph } from '../../../src/render/pdf/fonts/font';
import { countUnprintable, paperText, REPLACEMENT } from '../../../src/render/pdf/paper-text';
import { substitutes } from '../../../src/render/pdf/substitutes';

const isPrinted = (text: string): boolean =>
  Array.from(text).every((sign) => sign === '\n' || hasGlyph(sign));

test('for any text the result has only characters that the font prints', () => {
  fc.assert(
    fc.property(anyText(), (text) => isPrinted(paperText(text))),
    { numRuns: 500 },
  );
});

test('it is idempotent', () => {
  fc.assert(fc.property(anyText(), (text) => paperText(paperText(text)) === paperText(text)));
});

test('the same text in composed and decomposed form prints the same', () => {
  const words = fc
    .array(fc.constantFrom('é', 'Ñ', 'ü', 'ā', 'ọ', 'ế', 'Ž', 'Ḥ', 'ẖ', 'a', ' '))
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(words, (text) => paperText(text.normalize('NFD')) === paperText(text.normalize('NFC'))),
  );
});

test('no visible character is dropped: each is printed, has an equivalent, or is replaced', () => {
  const visible = anyText().map((text) => text.replace(/[\s\p{C}\p{Z}\uFE00-\uFE0F]/gu, ''));
  fc.assert(fc.property(visible, (text) => (text === '') === (paperText(text) === '')));
});

test('a substitute is for a character that the font lacks, and can be printed itself', () => {
  for (const [sign, substitute] of substitutes) {
    expect([sign, hasGlyph(sign)]).toEqual([sign, false]);
    expect(isPrinted(substitute)).toBe(true);
  }
});

test.each([
  ['curly quotes and dashes stay', '“Pemilu” – ‘sah’ — …', '“Pemilu” – ‘sah’ — …'],
  ['comparison signs stay', '≥ 50 ≤ 60 ≠ 0 ≈ 1 −2', '≥ 50 ≤ 60 ≠ 0 ≈ 1 −2'],
  ['arrows and check marks', '→ ← ⇒ ✓ ✔ ✗ ☐', '→ ← => v v x []'],
  ['names in Arabic-Latin script', 'Dūrā Ḥadīth Muṭāliʿ ẓ ʾIbn', 'Dūrā Ḥadīth Muṭāliʿ ẓ ʾIbn'],
  ['romanised Javanese', 'Ḍaṭulaya Sěněng ŋ Raḍèn', 'Ḍaṭulaya Sěněng ŋ Raḍèn'],
  ['Greek and Cyrillic', 'Щука Ελλάδα', 'Щука Ελλάδα'],
  ['a combining accent joins its letter', 'cafe\u0301', 'café'],
  ['an accent without a letter of its own stays', 'x\u0302', 'x\u0302'],
  ['soft hyphen, zero width, direction and BOM go', 'a\u00ADb\u200Bc\u200Fd\uFEFFe\u202Ef', 'abcdef'],
  ['spaces of every kind become a space; NBSP stays', 'a\u2003b\u3000c\td\u00A0e', 'a b c d\u00A0e'],
  ['line ends become LF', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['compatibility forms', 'ﬁnal Ⅳ № １２ x² ₂', 'final IV № 12 x² ₂'],
  ['Javanese script, emoji and Arabic are replaced', 'ꦲꦏ꧀ 😀 الل 漢字', '[?] [?] [?] [?]'],
  ['a vowel sign that the font lacks is replaced, too', 'a\u064E', 'a[?]'],
  ['a lone surrogate is not passed on', 'a\uD83Db', 'a[?]b'],
  ['bullets of word processors', '\uF0B7 satu', '• satu'],
])('%s', (_what, text, printed) => expect(paperText(text)).toBe(printed));

test.each([
  ['Rapat 😀', 1],
  ['الل', 3],
  ['é ≥ Щ \u00AD', 0],
])('%j loses %i', (text, count) => expect(countUnprintable(text)).toBe(count));

test('the replacement can be printed', () => expect(isPrinted(REPLACEMENT)).toBe(true));
