import fc from 'fast-check';
import { idRanges } from '../../../src/domain/outputs/id-ranges';

test.each([
  [[], ''],
  [['DIP-0001'], 'DIP-0001'],
  [['DIP-0002', 'DIP-0001'], 'DIP-0001; DIP-0002'],
  [
    ['DIP-0001', 'DIP-0003', 'DIP-0002', 'DIK-0007', 'DIP-0009'],
    'DIP-0001 s.d. DIP-0003; DIP-0009; DIK-0007',
  ],
  [['DIP-9998', 'DIP-9999', 'DIP-10000'], 'DIP-9998 s.d. DIP-10000'],
])('%j is shortened to %s', (ids, expected) => expect(idRanges(ids)).toBe(expected));

test('no number is lost or added, in any order', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 30 });
  fc.assert(
    fc.property(numbers, (given) => {
      const short = idRanges(given.map((number) => `DIP-${number}`));
      const read =
        short === ''
          ? []
          : short.split('; ').flatMap((part) => {
              const [from = 0, to = from] = part.split(' s.d. ').map((id) => Number(id.slice(4)));
              return Array.from({ length: to - from + 1 }, (_, index) => from + index);
            });
      expect(read).toEqual([...given].sort((one, other) => one - other));
    }),
  );
});
