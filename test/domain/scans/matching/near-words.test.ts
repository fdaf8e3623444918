import fc from 'fast-check';
import { isOneErrorApart, nearWords, splitCompound } from '../../../../src/domain/scans/matching/near-words';

const near = nearWords([
  'laporan',
  'persediaan',
  'inventarisasi',
  'penerapan',
  'pengaduan',
  'kas',
  'sphl',
  'pemilih',
]);
const found = (word: string): string[] => near(word).map((each) => each.word);

test.each([
  ['the word itself', 'laporan', ['laporan']],
  ['a letter left out', 'persedian', ['persediaan']],
  ['a letter too many', 'laaporan', ['laporan']],
  ['two letters swapped', 'laproan', ['laporan']],
  ['a shortened word', 'persed', ['persediaan']],
  ['another ending', 'inventaris', ['inventarisasi']],
  ['nothing for two errors', 'perssedian', []],
  ['nothing for an error in a short word', 'kos', []],
  ['nothing for a code with another number', 'sp2hl', []],
  ['nothing for real words that look alike', 'penetapan', []],
  ['nothing for the process when the title has the person', 'pemilihan', []],
  ['nothing for pengadaan, which is no complaint', 'pengadaan', []],
])('finds %s: %s', (_what, word, words) => expect(found(word)).toEqual(words));

test('a similar word counts less than the word itself', () => {
  expect(near('laporan')[0]?.likeness).toBe(1);
  for (const word of ['persedian', 'persed', 'inventaris']) expect(near(word)[0]?.likeness).toBeLessThan(1);
});

test('being one error apart is symmetric and excludes equal words', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      expect(isOneErrorApart(one, other)).toBe(isOneErrorApart(other, one));
      expect(isOneErrorApart(one, one)).toBe(false);
      expect(isOneErrorApart(one, `${one}x`)).toBe(true);
    }),
  );
});

test.each([
  ['laporanpersediaan', ['laporan', 'persediaan']],
  ['laporankas', ['laporan', 'kas']],
  ['laporanxkas', []],
  ['kas', []],
])('%s is a compound of %j', (word, pieces) =>
  expect(splitCompound(word, (piece) => ['laporan', 'persediaan', 'kas'].includes(piece))).toEqual(pieces),
);
