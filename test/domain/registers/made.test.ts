import fc from 'fast-check';
import { madeWords, partsOfMade } from '../../../src/domain/registers/made';

test.each([
  ['12 Januari 2025, Lahat', '12 Januari 2025', 'Lahat'],
  ['Januari 2025', 'Januari 2025', ''],
  ['Lahat', '', 'Lahat'],
  ['Lahat, 12 Januari 2025', '12 Januari 2025', 'Lahat'],
  ['Lahat, Senin, 12 Januari 2025', 'Senin, 12 Januari 2025', 'Lahat'],
  ['Senin, 12 Januari 2025', 'Senin, 12 Januari 2025', ''],
  ['Senin, 12 Januari 2025, Lahat', 'Senin, 12 Januari 2025', 'Lahat'],
  ['', '', ''],
])('%j was made on %j in %j', (made, on, place) => expect(partsOfMade(made)).toEqual({ on, place }));

test('a cell and its parts have the same letters', () => {
  const anyMade = fc
    .array(fc.constantFrom('12', ' ', ',', ', ', 'Lahat', 'Jan', '2025', '\u00a0'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyMade, (made) => {
      const letters = (text: string) => [...text.replace(/[\s,]/g, '')].sort().join('');
      expect(letters(madeWords(partsOfMade(made)))).toBe(letters(made));
    }),
  );
});
