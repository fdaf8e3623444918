import fc from 'fast-check';
import type { Suggestion } from '../../../../src/domain/scans/matching/rank-titles';
import { titleIndex, type Candidate } from '../../../../src/domain/scans/matching/title-index';

const rankRows = (name: string, found: readonly Candidate[]): readonly Suggestion[] =>
  titleIndex(found).rank(name, () => true).open;

const rows = [
  { id: 'KUL-0001', title: 'Laporan Persediaan', year: 2025 },
  { id: 'KUL-0002', title: 'Laporan Persediaan', year: 2024 },
  { id: 'KUL-0003', title: 'Laporan Kondisi Barang Milik Negara (BMN)', year: 2025 },
  { id: 'KUL-0004', title: 'NPHD', year: null },
];
const ids = (name: string): string[] => rankRows(name, rows).map(({ id }) => id);

test.each([
  ['the row of its year alone', 'LAPORAN_PERSEDIAAN_2024.pdf', ['KUL-0002']],
  [
    'rows of every year when it names none, ties by their IDs',
    'Laporan Persediaan.pdf',
    ['KUL-0001', 'KUL-0002', 'KUL-0003'],
  ],
  ['an abbreviation by its long form', 'Lap BMN 2025.pdf', ['KUL-0003', 'KUL-0001']],
  ['a row whose year is not known', 'Naskah Perjanjian Hibah Daerah 2020.pdf', ['KUL-0004']],
  ['nothing when no word is shared', 'Undangan.pdf', []],
  ['nothing when no word is told', 'IMG_20260205_101530.jpg', []],
])('finds %s: %s', (_what, name, found) => expect(ids(name)).toEqual(found));

test('the whole title scores 1, with any marks around it', () => {
  for (const name of [
    'laporan persediaan 2025.pdf',
    'LAPORAN_PERSEDIAAN_2025 (1).pdf',
    '2025-Laporan-Persediaan - Copy.jpg',
  ])
    expect(rankRows(name, rows)[0]).toMatchObject({ id: 'KUL-0001', score: 1 });
});

const word = fc.constantFrom(
  'laporan',
  'persediaan',
  'barang',
  'hibah',
  'register',
  'kas',
  'lra',
  'semester',
  '1',
  '2',
  'i',
  'ii',
);
const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((found) => found.join(' '));
const year = fc.constantFrom(2023, 2024, 2025);
const candidates = fc
  .array(fc.record({ title, year: fc.option(year) }), { maxLength: 8 })
  .map((found) => found.map((each, index) => ({ ...each, id: `KUL-000${index + 1}` })));

test('a file with a year never matches a row of another year', () => {
  fc.assert(
    fc.property(
      title,
      fc.uniqueArray(year, { minLength: 1, maxLength: 2 }),
      candidates,
      (name, years, found) => {
        for (const { id } of rankRows(`${name} ${years.join(' ')}.pdf`, found)) {
          const row = found.find((each) => each.id === id);
          expect(row?.year === null || years.some((each) => each === row?.year)).toBe(true);
        }
      },
    ),
  );
});

test('scores are between 0 and 1, best first, each row at most once, in any order of rows', () => {
  fc.assert(
    fc.property(title, candidates, (name, found) => {
      const ranked = rankRows(`${name}.pdf`, found);
      for (const { score } of ranked) expect(score > 0 && score <= 1 + 1e-9).toBe(true);
      expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
      expect(ranked.map(({ score }) => score)).toEqual(
        ranked.map(({ score }) => score).sort((one, other) => other - one),
      );
      expect(
        rankRows(`${name}.pdf`, [...found].reverse())
          .map(({ id }) => id)
          .sort(),
      ).toEqual(ranked.map(({ id }) => id).sort());
    }),
  );
});
