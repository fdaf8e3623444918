import fc from 'fast-check';
import { readNumberWords } from '../../../../src/domain/registers/retention/retention-words';
import { readTerms } from '../../../../src/domain/registers/retention/retention-terms';
import { saysRetention } from '../../../../src/domain/workbook/vocabulary/retention';

const terms = (active: number, inactive: number, disposition = '') => ({ active, inactive, disposition });

test.each([
  ['Aktif 2 (dua) tahun, inaktif 3 (tiga) tahun, musnah', terms(2, 3, 'musnah')],
  ['2 tahun aktif, 3 tahun inaktif', terms(2, 3)],
  ['2 thn aktif dan 3 thn inaktif', terms(2, 3)],
  ['aktif: 2 th; inaktif: 3 th', terms(2, 3)],
  ['Inaktif 3 th., aktif 2 th.', terms(2, 3)],
  ['Aktif (2 tahun), In-Aktif (3 tahun), Dimusnahkan', terms(2, 3, 'musnah')],
  ['aktif 2 tahun, 3 tahun inaktif', terms(2, 3)],
  ['dua tahun', terms(2, 0)],
  ['aktif dua tahun, inaktif dua puluh lima tahun, dinilai kembali', terms(2, 25, 'dinilai kembali')],
  ['sebelas (11) tahun', terms(11, 0)],
  ['setahun', terms(1, 0)],
  ['18 bulan', terms(2, 0)],
  ['aktif 1 tahun 6 bulan, inaktif 2 tahun', terms(2, 2)],
  ['Retensi arsip selama 5 tahun, nasib akhir: permanen', terms(5, 0, 'permanen')],
  ['5 Tahun setelah tahun anggaran berakhir', terms(5, 0)],
  ['Permanen', terms(0, 0, 'permanen')],
])('%j is parsed', (text, expected) => expect(readTerms(text)).toEqual(expected));

test.each([
  ['selama masih berlaku'],
  ['aktif selama berlaku, inaktif 5 tahun'],
  ['5 Tahun setelah kontrak berakhir'],
  ['2 (tiga) tahun'],
  ['2 tahun, 3 tahun'],
  ['2-3 tahun'],
  ['2,5 tahun'],
  ['aktif 2 tahun 3 tahun inaktif 4 tahun'],
  ['aktif 2 tahun, aktif 3 tahun'],
  ['aktif 2, inaktif 3 tahun'],
  ['sampai tahun 2030'],
  ['tidak permanen'],
  ['aktif 2 tahun, musnah atau permanen'],
  ['2 tahun minimal'],
  ['0 tahun'],
  ['musnah'],
  ['#REF!'],
])('%j is rejected', (text) => expect(readTerms(text)).toBeNull());

test.each([
  ['', false],
  [' - ', false],
  ['Belum ditetapkan', false],
  ['selama masih berlaku', true],
  ['5 tahun', true],
])('%j contains a retention: %s', (text, says) => expect(saysRetention(text)).toBe(says));

const names = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
/** Reference implementation: a table of all number names. */
const named: ReadonlyMap<number, string> = new Map([
  ...names.map((name, at) => [at + 1, name] as const),
  [10, 'sepuluh'],
  [11, 'sebelas'],
  ...names.slice(1).map((name, at) => [12 + at, `${name} belas`] as const),
  ...names
    .slice(1)
    .flatMap((ten, at) =>
      ['', ...names].map((one, unit) => [(at + 2) * 10 + unit, `${ten} puluh ${one}`.trim()] as const),
    ),
]);

test('each number from 1 to 99 is parsed from its name', () => {
  expect(named.size).toBe(99);
  for (const [value, name] of named) expect([name, readNumberWords(name)]).toEqual([name, value]);
});

const years = fc.integer({ min: 1, max: 99 });
const anyUnit = fc.constantFrom('tahun', 'Tahun', 'thn', 'th', 'th.', 'TAHUN');
const spelling = (count: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        String(count),
        named.get(count)!,
        `${count} (${named.get(count)})`,
        `${named.get(count)} ( ${count} )`,
      ),
      anyUnit,
    )
    .map((parts) => parts.join(' '));
const anyJoiner = fc.constantFrom(', ', '; ', ' dan ', ' / ', ' ');
const anyFate = fc.constantFrom(
  ['', ''],
  [', musnah', 'musnah'],
  ['; Permanen', 'permanen'],
  [', nasib akhir: dinilai kembali', 'dinilai kembali'],
  [' dimusnahkan', 'musnah'],
);
const phrase = (phase: string, amount: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    `${phase} ${amount}`,
    `${phase}: ${amount}`,
    `${amount} ${phase}`,
    `masa ${phase} ${amount}`,
  );

const anySpelling = fc
  .tuple(years, years, anyJoiner, anyFate, fc.boolean())
  .chain(([active, inactive, joiner, [tail = '', disposition = ''], turned]) =>
    fc
      .tuple(spelling(active), spelling(inactive))
      .chain(([one, other]) =>
        fc.tuple(
          phrase('aktif', one),
          fc.constantFrom('inaktif', 'Inaktif', 'in aktif').chain((word) => phrase(word, other)),
        ),
      )
      .map((parts) => ({
        text: `${(turned ? [...parts].reverse() : parts).join(joiner)}${tail}`,
        expected: { active, inactive, disposition },
      })),
  );

test('all spellings of the same terms are parsed alike', () => {
  fc.assert(
    fc.property(anySpelling, ({ text, expected }) => {
      expect([text, readTerms(text)]).toEqual([text, expected]);
    }),
    { numRuns: 500 },
  );
});

const anyPiece = fc.oneof(
  fc.constantFrom(
    'aktif',
    'inaktif',
    'musnah',
    'permanen',
    'dan',
    ',',
    ';',
    '(',
    ')',
    '-',
    '/',
    'selama',
    'berlaku',
  ),
  fc.constantFrom(
    'setelah',
    'atau',
    'tahun',
    'bulan',
    'thn',
    'dua',
    'tiga',
    'puluh',
    'belas',
    'minimal',
    'sampai',
  ),
  years.map(String),
  years.chain(spelling),
);

test('the parsed period is never shorter than any number of years in the text', () => {
  const numbers = (text: string): readonly number[] =>
    [...text.matchAll(/(\d+)\s*\)?\s*(?:\([^)]*\)\s*)?(?:tahun|thn|th)\b/gi)].map(([, count]) =>
      Number(count),
    );
  fc.assert(
    fc.property(
      fc.array(anyPiece, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(' ', ''),
      (pieces, glue) => {
        const text = pieces.join(glue);
        const read = readTerms(text);
        if (read === null) return;
        expect([text, read.active + read.inactive]).toEqual([
          text,
          Math.max(read.active + read.inactive, ...numbers(text)),
        ]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('one unknown word makes the whole text unreadable', () => {
  fc.assert(
    fc.property(
      anySpelling,
      fc.constantFrom('kira-kira', 'minimal', 'sejak', '7', 'tidak'),
      ({ text }, word) => {
        expect(readTerms(`${word} ${text}`)).toBeNull();
        expect(readTerms(`${text} ${word}`)).toBeNull();
      },
    ),
  );
});
