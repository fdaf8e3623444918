import fc from 'fast-check';
import { anchorCode, readAnchor } from '../../../src/domain/log/anchor';

const hash = '3f2a91bc0d4e77a1'.padEnd(64, '5');
const head = { count: 128, hash };
const code = anchorCode(head, 'buku');

test('a code has the count, sixteen digits of the hash and four check digits, in groups', () =>
  expect(code).toMatch(/^LOG-128-3F2A-91BC-0D4E-77A1-[0-9A-F]{4}$/));

test.each([
  ['an empty Log', { count: 0, hash: '' }],
  ['a head that somebody overwrote', { count: 12, hash: 'terserah' }],
])('%s has no code', (_what, other) => expect(anchorCode(other, 'buku')).toBe(''));

test.each([
  ['as printed', code],
  ['in small letters', code.toLowerCase()],
  [
    'without hyphens between the groups',
    code.replace(/-/g, (_, at: number) => (at > 4 ? '' : '-')).replace('128', '128 '),
  ],
  ['with spaces', code.replace(/-/g, ' ')],
  ['with long hyphens and a break of the line', code.replace(/-/g, '–').replace('91BC–', '91BC–\n')],
  [
    'with letters for digits',
    code.replace(/0/g, 'O').replace(/1/g, 'l').replace('LOG', 'LOG').replace('-l28', '-128'),
  ],
  ['within a sentence', `Jangkar Log saat laporan dibuat: ${code}. Salam`],
])('a code is read %s', (_how, text) =>
  expect(readAnchor(text, 'buku')).toEqual({ count: 128, hash: hash.slice(0, 16) }),
);

test.each(['', 'LOG-128', 'Log 128 / 3f2a91bc0d4e77a1', `${code}0`, code.slice(0, -1)])(
  '"%s" is no code',
  (text) => expect(readAnchor(text, 'buku')).toBeUndefined(),
);

test("another workbook's code is known as foreign", () => expect(readAnchor(code, 'lain')).toBe('foreign'));

test('a code with one wrong digit is taken neither for right nor for an anchor', () => {
  const digits = [...code].flatMap((character, at) => (at > 3 && /[0-9A-F]/.test(character) ? [at] : []));
  fc.assert(
    fc.property(fc.constantFrom(...digits), fc.constantFrom(...'0123456789ABCDEF'), (at, other) => {
      const typed = code.slice(0, at) + other + code.slice(at + 1);
      fc.pre(typed !== code);
      expect(readAnchor(typed, 'buku')).toEqual(/LOG-\d+-/.test(typed) ? 'foreign' : undefined);
    }),
  );
});

test('every head is read back from its code', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 }),
      fc.string(),
      (count, digits, workbook) => {
        const found = readAnchor(anchorCode({ count, hash: digits.join('') }, workbook), workbook);
        expect(found).toEqual({ count, hash: digits.slice(0, 16).join('') });
      },
    ),
  );
});
