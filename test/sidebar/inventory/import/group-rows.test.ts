import {
  groupRows,
  hasGuessedUnit,
  withUnits,
  type PreviewRow,
} from '../../../../src/sidebar/inventory/import/group-rows';

const guess = { column: 'subBagian', value: 'KUL', source: 'dianggap', found: '' } as const;
const row = (line: number, given: Partial<PreviewRow> = {}): PreviewRow => ({
  line,
  at: line,
  part: 1,
  unit: 'KUL',
  cells: { title: `Dokumen ${line}` },
  twin: '',
  flags: [],
  guesses: [],
  kind: 'document',
  ...given,
});
const guessed = row(3, {
  guesses: [guess, { column: 'year', value: 2025, source: 'judul', found: '' }],
  flags: [
    { row: 3, column: 'Sub Bagian', reason: 'kosong' },
    { row: 3, column: 'Tahun', reason: 'kosong' },
  ],
});
const groupsOf = (rows: readonly PreviewRow[]) =>
  Object.fromEntries(
    groupRows({ rows, mine: ['KUL'] }).map(({ id, adds, rows: found }) => [
      id,
      [adds, ...found.map(({ line }) => line)],
    ]),
  );

test('a total and a line without a title are added only if the person chooses so', () => {
  const rows = [
    row(2),
    row(3, { kind: 'total', cells: { title: 'Jumlah' } }),
    row(4, { kind: 'untitled', cells: { title: '' } }),
    row(5, { kind: 'total', unit: 'TPH' }),
  ];
  expect(groupsOf(rows)).toEqual({
    baru: ['ya', 2],
    ditandai: ['ya'],
    'bukan dokumen': ['boleh', 3, 4],
    'sudah ada': ['boleh'],
    lain: ['tidak', 5],
  });
});

test('a chosen unit replaces the guessed one; other guesses remain', () => {
  expect([row(2), guessed].map(hasGuessedUnit)).toEqual([false, true]);
  const [first, second] = withUnits([row(2), guessed], new Map([[3, 'TPH']]));
  expect(first).toEqual(row(2));
  expect(second?.unit).toBe('TPH');
  expect(second?.guesses.map(({ column }) => column)).toEqual(['year']);
  expect(second?.flags.map(({ column }) => column)).toEqual(['Tahun']);
  expect(groupsOf(withUnits([guessed], new Map([[3, 'TPH']])))['lain']).toEqual(['tidak', 3]);
});
