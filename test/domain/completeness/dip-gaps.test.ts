import { entryGaps, rowGaps, scoreOf } from '../../../src/domain/completeness/dip-gaps';
import { dipRow, inventoryRow } from '../office-builder';

const none: ReadonlySet<string> = new Set();
const full = {
  summary: 'Neraca dan realisasi',
  producer: 'Sekretaris',
  madeAt: 'Lahat',
  form: 'Softcopy',
  retention: '5 tahun',
  media: 'Laman kantor',
} as const;

test.each([
  ['every column filled', {}, []],
  ['a summary that repeats the title', { summary: 'LAPORAN persediaan ' }, ['summary']],
  ['no maker', { producer: ' ' }, ['producer']],
  ['a time without a place', { madeAt: '', madeOn: '2025' }, []],
  ['neither time nor place', { madeAt: '' }, ['made']],
  ['no form and no evidence', { form: '' }, ['form']],
  ['no form, but a link', { form: '', link: 'https://a.example/x' }, []],
  ['a retention that is not determined', { retention: 'Belum ditetapkan' }, ['retention']],
  ['a code instead of a retention', { retention: '', classification: 'KU.01' }, []],
  ['no medium', { media: '' }, ['media']],
] as const)('a row with %s lacks these columns', (_what, cells, gaps) =>
  expect(rowGaps(inventoryRow({ ...full, ...cells }), none)).toEqual(gaps),
);

test('a cell that was not read is not reported', () =>
  expect(rowGaps({ id: 'KUL-1', title: 'A', link: '', unscannable: '' }, none)).toEqual([]));

test('an entry as step 4 derives it lacks what nobody has typed', () =>
  expect(
    entryGaps(dipRow({ summary: 'Laporan Persediaan', retention: 'Belum ditetapkan', form: 'Softcopy' })),
  ).toEqual(['summary', 'producer', 'made', 'retention', 'media']));

test.each([
  [[], null],
  [[[], []], 100],
  [[['summary'], []], 91],
  [[['summary', 'producer', 'made', 'form', 'retention', 'media']], 0],
] as const)('the score of %j is %p percent', (gaps, score) => expect(scoreOf(gaps)).toBe(score));

test.each([
  ['form', 'Bentuk', 'Papirus', ['form']],
  ['retention', 'Jangka Waktu Penyimpanan', '#N/A', ['retention']],
  ['madeAt', 'Tempat Pembuatan', '#N/A', ['made']],
])(
  'a %s that cannot be read is lacking, whatever it could be derived from',
  (column, header, found, gaps) => {
    const cells = { ...full, madeOn: '2025', link: 'https://a.example/x', classification: 'KU.01' };
    const row = { ...inventoryRow({ ...cells, [column]: '' }), unreadable: [{ column, header, found }] };
    expect(rowGaps(row, none)).toEqual(gaps);
  },
);
