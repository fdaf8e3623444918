import fc from 'fast-check';
import { isToken, paperToken, tokensIn } from '../../../src/domain/papers/paper-token';
import { digest } from '../../../src/render/digest';

const token = fc
  .tuple(fc.string(), fc.string({ maxLength: 200 }))
  .map(([kind, content]) => paperToken(kind, content, digest));

test('a code is read back from a text, however it was typed', () => {
  fc.assert(
    fc.property(
      token,
      fc.constantFrom('', ' ', '-', '_', '\u2011', '. '),
      fc.boolean(),
      (code, gap, isLower) => {
        const typed = code.replace(/-/g, gap).replace(/0/g, 'O').replace(/1/g, 'l');
        expect(tokensIn(`scan ${isLower ? typed.toLowerCase() : typed} (2).pdf`)).toEqual([code]);
        expect(isToken(code)).toBe(true);
      },
    ),
  );
});

test('a code with one other character, or two exchanged ones, is no code', () => {
  const others = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const aCodeWithThePrefixInside = 'TTD-JF4B3-STTDE';
  fc.assert(
    fc.property(token, fc.nat(9), fc.nat(31), (code, place, other) => {
      const digits = [...code.replace(/^TTD|-/g, '')];
      const wrong = digits.map((digit, index) => (index === place ? (others[other] ?? '') : digit)).join('');
      expect(tokensIn(`TTD-${wrong}`)).toEqual(wrong === digits.join('') ? [code] : []);
      const [one = '', two = ''] = [digits[place], digits[place + 1]];
      const swapped = [...digits.slice(0, place), two, one, ...digits.slice(place + 2)].join('');
      expect(tokensIn(`TTD-${swapped}`)).toEqual(swapped === digits.join('') ? [code] : []);
    }),
    { numRuns: 500, examples: [[aCodeWithThePrefixInside, 6, 0]] },
  );
});

test('the same paper has the same code; another kind or content has another', () => {
  expect(paperToken('dip-pdf', 'a', digest)).toBe(paperToken('dip-pdf', 'a', digest));
  const codes = Array.from({ length: 2_000 }, (_, index) => paperToken('dip-pdf', `baris ${index}`, digest));
  expect(new Set([...codes, paperToken('dik-pdf', 'baris 1', digest)]).size).toBe(2_001);
});

test('several codes are found in the order of the text, each once; none in other words', () => {
  const [one, two] = [paperToken('a', '1', digest), paperToken('a', '2', digest)];
  expect(tokensIn(`${two} dan ${one}, lalu ${two}`)).toEqual([two, one]);
  expect(tokensIn('TTD Ketua KPU Kabupaten Lahat 2026')).toEqual([]);
  expect(tokensIn(`X${one}`)).toEqual([]);
});
