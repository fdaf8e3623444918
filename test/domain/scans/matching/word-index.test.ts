import fc from 'fast-check';
import { isOneErrorApart } from '../../../../src/domain/scans/matching/near-words';
import { wordIndex } from '../../../../src/domain/scans/matching/word-index';

const ENDINGS = ['an', 'i', 'nya'];
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 1, maxLength: 9 });

test('every word that is an ending, a long form or one error away is a candidate, in the order given', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), letters, (vocabulary, word) => {
      const index = wordIndex(vocabulary, ENDINGS);
      const found = index.candidates(word);
      const isNear = (other: string): boolean =>
        isOneErrorApart(word, other) ||
        (word.length >= 3 && other.startsWith(word)) ||
        ENDINGS.some((ending) => other === word + ending || word === other + ending);
      const near = [...new Set(vocabulary)].filter((other) => other !== word && isNear(other));
      expect(near.filter((other) => !found.includes(other))).toEqual([]);
      expect(found).toEqual([...new Set(vocabulary)].filter((other) => found.includes(other)));
    }),
    { numRuns: 2_000 },
  );
});

test('a word unlike all of 40,000 has few candidates', () => {
  const syllables = [
    'ba',
    'de',
    'gu',
    'ka',
    'lo',
    'mi',
    'nu',
    'pe',
    'ra',
    'si',
    'ta',
    'wo',
    'ya',
    'zu',
    'ce',
  ];
  const word = (number: number): string =>
    [0, 1, 2, 3].map((at) => syllables[Math.floor(number / 15 ** at) % 15] ?? '').join('');
  const index = wordIndex(
    Array.from({ length: 40_000 }, (_, number) => word(number)),
    ENDINGS,
  );
  const unknown = Array.from({ length: 40 }, (_, number) => `${word(number * 997).slice(0, 7)}x`);
  const looked = unknown.reduce((sum, each) => sum + index.candidates(each).length, 0);
  expect(looked).toBeLessThan(40 * 1_000);
});
