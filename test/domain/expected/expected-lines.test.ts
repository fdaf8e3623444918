import fc from 'fast-check';
import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { countExpected } from '../../../src/domain/expected/expected-counts';
import {
  expectedLines,
  expectedStates,
  type ExpectedItem,
  type HeldRow,
} from '../../../src/domain/expected/expected-lines';
import { itemCopies } from '../../../src/domain/expected/item-copies';
import { expectedItems } from '../../../src/domain/seed/expected-items';
import { cellWord, monthWords } from '../../../src/domain/expected/expected-table';
import { periodsOf } from '../../../src/domain/expected/periods';
import { expectedPeriods } from '../../../src/domain/workbook/vocabulary/expected';

const item = (given: Partial<ExpectedItem> = {}): ExpectedItem => ({
  id: 'W-0001',
  subBagian: 'KUL',
  group: 'Keuangan',
  title: 'Rekening Koran APBN',
  period: 'tahunan',
  words: 'rekening koran',
  minus: 'hibah',
  named: '',
  rejected: '',
  nihil: '',
  ...given,
});
const held = (given: Partial<HeldRow>): HeldRow => ({
  id: 'KUL-0001',
  kegiatan: 'K-0001',
  subBagian: 'KUL',
  title: 'Rekening Koran APBN',
  year: 2025,
  entry: '',
  ...given,
});
const time = { year: 2025, today: calendarDate('2025-11-05') };
const statesOf = (wanted: Partial<ExpectedItem>, ...rows: readonly Partial<HeldRow>[]): string =>
  expectedLines(
    [item(wanted)],
    rows.map((row, index) => held({ id: `KUL-000${index + 1}`, ...row })),
    time,
  )
    .flatMap(({ cells }) => cells.map(cellWord))
    .join(' ');

const year = { period: 'tahunan', named: '' } as const;
const half = { period: 'semester' } as const;

test.each<[string, Partial<ExpectedItem>, readonly Partial<HeldRow>[], string]>([
  ['with its title is there', year, [{}], 'Ada'],
  ['with its title and the period is there', half, [{ title: 'Rekening Koran APBN Semester I' }], 'Ada –'],
  ['found by words only is a guess', year, [{ title: 'Rekening koran bank' }], 'Ada?'],
  ['that does not name the half is a guess for both', half, [{}], 'Ada? Ada?'],
  ['with an excluded word is none', half, [{ title: 'Rekening Koran Hibah' }], 'Kosong –'],
  ['of another unit is none', half, [{ subBagian: 'TPH' }], 'Kosong –'],
  ['of another year is none', half, [{ year: 2024 }], 'Kosong –'],
  ['that the unit ended is none', half, [{ carried: 'tidak ada lagi' }], 'Kosong –'],
  [
    'that a person named is there, whatever its title',
    { ...half, named: 'KUL-0001' },
    [{ title: 'Mutasi' }],
    'Ada Ada',
  ],
  [
    'that is named by its entry is there',
    { ...year, named: 'dip-0003' },
    [{ title: 'Mutasi', entry: 'DIP-0003' }],
    'Ada',
  ],
  [
    'that is named proves its period only',
    { ...half, named: 'KUL-0001' },
    [{ title: 'Mutasi Semester I' }],
    'Ada –',
  ],
  ['that is "bukan ini" is none', { ...half, rejected: 'KUL-0001' }, [{}], 'Kosong –'],
  [
    'that is certain counts more than a Nihil',
    { ...year, nihil: '2025: tidak ada (a@b.id, 4 Feb 2026)' },
    [{}],
    'Ada',
  ],
  [
    'that is a guess counts less than a Nihil',
    { ...year, nihil: '2025: tidak ada (a@b.id, 4 Feb 2026)' },
    [{ title: 'Rekening koran bank' }],
    'Nihil',
  ],
  ['of any year is there for a document that is made once', { period: 'sekali' }, [{ year: 1998 }], 'Ada'],
])('a document %s', (_how, wanted, rows, states) => expect(statesOf(wanted, ...rows)).toBe(states));

test('parts of a phrase joined by + must all be there', () => {
  const wanted = { title: 'BKU Hibah', words: 'bku + hibah', minus: '' };
  expect(statesOf(wanted, { title: 'BKU dan Buku Pembantu (HIBAH)' })).toBe('Ada?');
  expect(statesOf(wanted, { title: 'BKU APBN' })).toBe('–');
});

test('without words an item is found by its title', () => {
  expect(statesOf({ words: '' }, { title: 'Salinan Rekening Koran APBN' })).toBe('Ada?');
});

test('an item without a title, or of no period, is not expected', () => {
  expect(statesOf({ title: ' ' }, {})).toBe('');
  expect(statesOf({ period: 'tidak berlaku' }, {})).toBe('');
  expect(statesOf({ period: '' }, {})).toBe('');
});

test('a month that has not ended is not missing', () => {
  expect(statesOf({ period: 'bulanan' })).toBe(`${'Kosong '.repeat(10)}– –`);
});

const anyTitle = fc.constantFrom(
  ...['Rekening Koran APBN', 'Rekening Koran Maret', 'Rekening Koran TW II', 'Rekening koran hibah'],
  ...['Rekening Koran Semester II 2025', 'Rekening Koran 2024', 'Neraca'],
);
const anyRows = fc.array(
  fc.record({
    title: anyTitle,
    year: fc.constantFrom(2024, 2025, null),
    subBagian: fc.constantFrom('KUL', 'TPH'),
  }),
);
const anyItem = fc.record({
  period: fc.constantFrom(...expectedPeriods),
  named: fc.constantFrom('', 'KUL-0001', 'KUL-0002; KUL-0003'),
  rejected: fc.constantFrom('', 'KUL-0002'),
  nihil: fc.constantFrom(
    '',
    '2025-03: tidak ada (a@b.id, 4 Feb 2026)\n2025-S1: tidak ada (a@b.id, 4 Feb 2026)',
  ),
  subBagian: fc.constantFrom('KUL', ''),
});

test('every period of the year is in exactly one state, and the sheet shows the same figures', () =>
  fc.assert(
    fc.property(anyItem, anyRows, fc.integer({ min: 1, max: 12 }), (given, rows, month) => {
      const today = calendarDate(`2025-${String(month).padStart(2, '0')}-05`);
      const stored = rows.map((row, index) => held({ id: `KUL-000${index + 1}`, ...row }));
      const lines = expectedLines([item(given)], stored, { year: 2025, today });
      const cells = lines.flatMap((line) => line.cells);
      const months = cells.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      );
      expect(months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(new Set(cells.map(({ key }) => key)).size).toBe(periodsOf(given.period, 2025).length);
      const counts = countExpected(lines);
      expect(expectedStates.reduce((sum, state) => sum + counts[state], 0)).toBe(cells.length);
      const words = lines.flatMap(monthWords);
      expect(words.filter((word) => word === 'Kosong')).toHaveLength(counts.missing);
      expect(words.filter((word) => word.startsWith('Ada'))).toHaveLength(counts.held);
      expect(words.filter((word) => word === 'Nihil')).toHaveLength(counts.nihil);
      for (const cell of cells)
        if (cell.state === 'missing') expect([cell.documents, cell.nihil]).toEqual([[], null]);
    }),
  ));

describe('a line that was copied in the sheet', () => {
  const copied = [
    item(),
    item({ title: 'Neraca' }),
    item({ id: 'W-0003', group: 'Lain', named: 'KUL-0009' }),
  ];

  test('counts once, also after it got a number of its own', () => {
    expect(expectedLines(copied, [], time).map(({ id, title }) => [id, title])).toEqual([
      ['W-0001', 'Rekening Koran APBN'],
      ['W-0001', 'Neraca'],
    ]);
    expect(itemCopies(copied)).toEqual(new Map([[copied[2], copied[0]]]));
  });

  test.each([{ subBagian: 'TPH' }, { period: 'bulanan' }, { words: 'koran' }, { minus: '' }] as const)(
    'and changed is another item: %j',
    (given) => expect(expectedLines([item(), item(given)], [], time)).toHaveLength(2),
  );

  test('the seed has none', () => expect(itemCopies(expectedItems()).size).toBe(0));
});
