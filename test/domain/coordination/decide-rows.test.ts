import { decideRows, verdicts, type Verdict } from '../../../src/domain/coordination/decide-rows';
import { guessText } from '../../../src/domain/completeness/guesses';
import { grantFourEyesException } from '../../../src/domain/coordination/grant-exception';
import type { InventoryRow } from '../../../src/domain/workbook/inventaris';
import {
  as,
  committed,
  decree,
  finished,
  inventoryRow,
  liaisonOf,
  must,
  ppid,
  staffOf,
  stored,
  withOffice,
  withValues,
  worldAt,
  type World,
} from '../office-builder';

const liaison = liaisonOf('KUL');
const third = { number: 3, lane: 'KUL' };
const base = worldAt(third);

/** Step 3 of KUL open, with these rows and the decree in the sheet Dasar Hukum. */
const withRows = (...rows: Partial<InventoryRow>[]): World =>
  withOffice(base, {
    inventaris: rows.map((row, index) => stored(inventoryRow(row), index + 2)),
    dasarHukum: [decree],
  });
const decide = (world: World, verdict: Verdict, reason = 'karena', ids = ['KUL-0001'], actor = liaison) =>
  decideRows(world.office, as(actor, world), 'KUL', ids, verdict, reason);

test('a decision is stored with reason, person and time, and logged', () => {
  const world = withRows({});
  const { changes } = must(decide(world, 'dikembalikan', ' judul  kurang jelas '));
  expect(committed(world, changes).office.inventaris[0]).toMatchObject({
    decision: 'dikembalikan',
    reason: 'judul kurang jelas',
    decidedBy: liaison,
    decidedAt: world.now,
  });
  expect(changes.log).toMatchObject([
    { event: 'BARIS_DIPUTUSKAN', object: 'KUL-0001', detail: 'dikembalikan: judul kurang jelas' },
  ]);
});

test.each([
  ['diterima', true],
  ['dikembalikan', false],
  ['diusulkan dikecualikan', false],
] as const)('%s is allowed without a reason: %s', (verdict, may) => {
  for (const reason of ['', ' \t ']) {
    const result = decide(withRows({}), verdict, reason);
    expect(result.ok || result.error).toEqual(may || { code: 'REASON_NEEDED', field: 'Alasan Keputusan' });
  }
});

test('a second decision replaces the first and its reason', () => {
  const world = withRows({ decision: 'dikembalikan', reason: 'lama' });
  expect(committed(world, must(decide(world, 'diterima', '')).changes).office.inventaris[0]).toMatchObject({
    decision: 'diterima',
    reason: '',
  });
});

test.each([staffOf('KUL'), liaisonOf('TPH'), ppid, ''])('%j may not decide for KUL', (actor) =>
  expect(decide(withRows({}), 'diterima', '', ['KUL-0001'], actor)).toMatchObject({
    ok: false,
    error: { code: 'WRONG_ACTOR', people: [liaison] },
  }),
);

test('not before step 3 is open, nor after it is done', () => {
  const before = worldAt({ number: 2, lane: 'KUL' });
  expect(decide(before, 'diterima')).toMatchObject({
    error: { code: 'STEP_NOT_OPEN', waitsFor: [{ number: 2, lane: 'KUL' }] },
  });
  expect(decide(finished(base, third), 'diterima')).toMatchObject({ error: { code: 'STEP_DONE' } });
});

const fourEyes = { code: 'FOUR_EYES', rowId: 'KUL-0001', title: 'Laporan Persediaan' };
describe('four eyes', () => {
  const both = { 'Peran/Sub Bagian KUL': `${staffOf('KUL')}, ${liaison}` };

  test.each([
    ['diterima', true],
    ['diusulkan dikecualikan', true],
    ['dikembalikan', false],
  ] as const)('the typist of a row is refused the verdict %s: %s', (verdict, refused) => {
    const result = decide(withRows({ typedBy: liaison }), verdict);
    expect(result.ok || result.error).toEqual(!refused || { ...fourEyes, typedBy: liaison });
  });

  test('a row of an unknown typist is refused to one who types for that unit', () => {
    const world = withRows({ typedBy: '' });
    expect(decide(withValues(world, both), 'diterima')).toMatchObject({
      error: { ...fourEyes, typedBy: '' },
    });
  });

  test('whoever states that a row of an unknown typist is not their own decides it, and the statement is logged', () => {
    const world = withRows({ typedBy: '' });
    const stated = (verdict: Verdict, notMine: boolean) =>
      decideRows(world.office, as(liaison, world), 'KUL', ['KUL-0001'], verdict, 'sebab', { notMine });
    expect(stated('diterima', false)).toMatchObject({ error: { code: 'TYPIST_UNKNOWN', rowId: 'KUL-0001' } });
    expect(stated('dikembalikan', false).ok).toBe(true);
    expect(must(stated('diterima', true)).changes.log.map(({ event }) => event)).toEqual([
      'BARIS_DIPUTUSKAN',
      'BUKAN_PENGISI',
    ]);
    expect(must(stated('dikembalikan', true)).changes.log).toHaveLength(1);
  });

  test('the exception of the PPID lifts it for that lane', () => {
    const world = withRows({ typedBy: liaison });
    const granted = committed(
      world,
      must(grantFourEyesException(world.office, as(ppid, world), 'KUL', 'dua orang')),
    );
    expect(decide(granted, 'diterima').ok).toBe(true);
    const elsewhere = committed(
      world,
      must(grantFourEyesException(world.office, as(ppid, world), 'TPH', 'dua orang')),
    );
    expect(decide(elsewhere, 'diterima')).toMatchObject({ error: fourEyes });
  });
});

describe('a row that is dikecualikan', () => {
  const excluded = { category: 'dikecualikan' } as const;
  const needed = (basis: string) => ({
    code: 'DECREE_NEEDED',
    rowId: 'KUL-0001',
    title: 'Laporan Persediaan',
    basis,
  });

  test('is accepted with a decree that is in force', () => {
    expect(decide(withRows({ ...excluded, exemptionBasis: decree.id }), 'diterima').ok).toBe(true);
  });

  test.each(['', 'Keputusan KPU Nomor 9 Tahun 2020'])('is not accepted on the basis %j', (exemptionBasis) =>
    expect(decide(withRows({ ...excluded, exemptionBasis }), 'diterima')).toEqual({
      ok: false,
      error: needed(exemptionBasis),
    }),
  );

  test.each([
    { status: 'dicabut' },
    { status: 'berakhir' },
    { status: 'perlu diperiksa' },
    { until: '2026-02-03' },
  ] as const)('is not accepted when the decree is %j', (given) => {
    const world = withOffice(withRows({ ...excluded, exemptionBasis: decree.id }), {
      dasarHukum: [{ ...decree, ...given } as never],
    });
    expect(decide(world, 'diterima')).toEqual({ ok: false, error: needed(decree.id) });
  });

  test('may be proposed or returned without one', () => {
    expect(decide(withRows(excluded), 'diusulkan dikecualikan').ok).toBe(true);
    expect(decide(withRows(excluded), 'dikembalikan').ok).toBe(true);
  });
});

test.each(verdicts)('with missing cells the verdict %s must return the row', (verdict) => {
  const result = decide(withRows({ year: null }), verdict);
  const refusal = {
    code: 'ROW_INCOMPLETE',
    rowId: 'KUL-0001',
    title: 'Laporan Persediaan',
    missing: ['Tahun'],
  };
  expect(result.ok || result.error).toEqual(verdict === 'dikembalikan' || refusal);
});

test.each(verdicts)('with a cell that cannot be read the verdict %s must return the row', (verdict) => {
  const world = withRows({});
  const unreadable = [{ column: 'form', header: 'Bentuk', found: 'Papirus' }];
  const inventaris = world.office.inventaris.map((row) => ({ ...row, unreadable }));
  const result = decide(withOffice(world, { inventaris }), verdict);
  const refusal = {
    code: 'ROW_INCOMPLETE',
    missing: [],
    unreadable: [{ header: 'Bentuk', found: 'Papirus' }],
  };
  if (verdict === 'dikembalikan') expect(result.ok).toBe(true);
  else expect(result.ok || result.error).toMatchObject(refusal);
});

test.each(verdicts)('with an unconfirmed guess the verdict %s must return the row', (verdict) => {
  const guesses = guessText([{ column: 'year', value: 2025, source: 'judul', found: '' }]);
  const result = decide(withRows({ guesses }), verdict);
  const refusal = {
    code: 'ROW_GUESSED',
    rowId: 'KUL-0001',
    title: 'Laporan Persediaan',
    guessed: ['Tahun'],
  };
  expect(result.ok || result.error).toEqual(verdict === 'dikembalikan' || refusal);
});

test.each([
  ['that does not exist', [{}], 'KUL-0099'],
  ['of another unit', [{ id: 'TPH-0001', subBagian: 'TPH' }], 'TPH-0001'],
  ['of a former Kegiatan', [{ kegiatan: 'K-0000' }], 'KUL-0001'],
  ['that the unit has set aside', [{ decision: 'ditunda' }], 'KUL-0001'],
] as const)('a row %s is not decided', (_what, rows, rowId) =>
  expect(decide(withRows(...rows), 'diterima', '', [rowId])).toEqual({
    ok: false,
    error: { code: 'ROW_UNKNOWN', rowId },
  }),
);

test('the rows of a batch that can be decided are decided, and each other row is refused with its reason', () => {
  const world = withRows(
    {},
    { id: 'KUL-0002', year: null },
    { id: 'KUL-0003', typedBy: liaison },
    { id: 'KUL-0004' },
    { id: 'KUL-0005' },
  );
  const { decided, refused, changes } = must(
    decide(world, 'diterima', '', ['KUL-0001', 'KUL-0002', 'KUL-0003', 'KUL-0004', 'KUL-0099']),
  );
  expect(decided).toEqual(['KUL-0001', 'KUL-0004']);
  expect(refused.map(({ code }) => code)).toEqual(['ROW_INCOMPLETE', 'FOUR_EYES', 'ROW_UNKNOWN']);
  expect(committed(world, changes).office.inventaris.map(({ decision }) => decision)).toEqual([
    'diterima',
    '',
    '',
    'diterima',
    '',
  ]);
});

test('a batch of which no row can be decided is refused with the first reason; an empty one does nothing', () => {
  expect(decide(withRows({ year: null }), 'diterima', '', ['KUL-0001', 'KUL-0099'])).toMatchObject({
    error: { code: 'ROW_INCOMPLETE' },
  });
  expect(decide(withRows({}), 'diterima', '', [])).toEqual({ ok: false, error: { code: 'NOTHING_TO_DO' } });
});

test('a row that is named twice is decided once', () => {
  const { decided, changes } = must(decide(withRows({}), 'diterima', '', ['KUL-0001', 'KUL-0001']));
  expect([decided, changes.updates.length, changes.log.length]).toEqual([['KUL-0001'], 1, 1]);
});
