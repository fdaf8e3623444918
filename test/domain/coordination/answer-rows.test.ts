import { clearRows, exemptRows } from '../../../src/domain/coordination/answer-rows';
import { decideRows } from '../../../src/domain/coordination/decide-rows';
import { finishStep } from '../../../src/domain/procedure/finish-step';
import type { StepRef } from '../../../src/domain/refusal/refusal';
import {
  as,
  committed,
  liaisonOf,
  must,
  office,
  pelaksana,
  ppid,
  staffOf,
  withOffice,
  withValues,
  workDone,
  worldAt,
  type World,
} from '../office-builder';

const coordination = { number: 3, lane: 'KUL' } as const;
const liaison = liaisonOf('KUL');
const idOf = (world: World): string =>
  world.office.inventaris.find(({ subBagian }) => subBagian === 'KUL')?.id ?? '';
const titled = (world: World, title: string): World =>
  withOffice(world, {
    inventaris: world.office.inventaris.map((row) => (row.id === idOf(world) ? { ...row, title } : row)),
  });
const decided = workDone(titled(worldAt(coordination), 'Rekap Absensi'), coordination);
const entering = titled(worldAt(office(4)), 'Rekap Absensi');

const finish = (world: World, actor: string, step: StepRef) =>
  finishStep(world.office, as(actor, world), step);
const clear = (world: World, actor: string, reason = 'Hanya angka') =>
  clearRows(world.office, as(actor, world), [idOf(world)], reason);
const exempt = (world: World, actor: string) =>
  exemptRows(world.office, as(actor, world), [idOf(world)], 'Memuat data pribadi');
const code = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }): string =>
  result.error?.code ?? '';

test.each([
  ['3', decided, liaison, coordination],
  ['4', entering, pelaksana, office(4)],
])(
  'step %s is not finished over an open question, which it names; with the answer it is',
  (_number, world, actor, step) => {
    const refused = finish(world, actor, step);
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'GUARD_QUESTIONS',
        before: step,
        questions: [{ id: idOf(world), title: 'Rekap Absensi' }],
      },
    });
    const cleared = committed(world, must(clear(world, actor)).changes);
    expect(finish(cleared, actor, step).ok).toBe(true);
    expect(code(finish(titled(cleared, 'Rekap Absensi Budi'), actor, step))).toBe('GUARD_QUESTIONS');
  },
);

test('the guard asks nothing about a row that is returned, proposed, postponed or dikecualikan', () => {
  for (const cells of [
    { decision: 'dikembalikan' },
    { decision: 'diusulkan dikecualikan' },
    { decision: 'ditunda' },
    { category: 'dikecualikan' },
  ] as const) {
    const rows = decided.office.inventaris.map((row) => ({ ...row, ...cells }));
    expect(code(finish(withOffice(decided, { inventaris: rows }), liaison, coordination))).not.toBe(
      'GUARD_QUESTIONS',
    );
  }
});

test.each([
  ['step 3', 'whoever typed the row', decided, staffOf('KUL'), 'WRONG_ACTOR'],
  ['step 3', 'the Tim Penghubung of another unit', decided, liaisonOf('TPH'), 'WRONG_ACTOR'],
  ['step 3', 'the Pelaksana', decided, pelaksana, 'WRONG_ACTOR'],
  ['step 3', 'the Tim Penghubung', decided, liaison, ''],
  ['step 4', 'the Tim Penghubung', entering, liaison, 'WRONG_ACTOR'],
  ['step 4', 'the Pelaksana', entering, pelaksana, ''],
  ['step 4', 'the PPID', entering, ppid, ''],
  [
    'step 2',
    'the Tim Penghubung',
    titled(worldAt({ number: 2, lane: 'KUL' }), 'Gaji'),
    liaison,
    'STEP_NOT_OPEN',
  ],
  ['step 5', 'the PPID', titled(worldAt(office(5)), 'Gaji'), ppid, 'STEP_DONE'],
])('in %s %s may answer or is refused with the reason', (_step, _who, world, actor, refusal) => {
  expect(code(clear(world, actor))).toBe(refusal);
  expect(code(exempt(world, actor))).toBe(refusal);
});

test('the typist of a row may not answer it, also as Tim Penghubung, unless the PPID recorded an exception', () => {
  const own = withValues(decided, { 'Peran/Tim Penghubung KUL': `${liaison}, ${staffOf('KUL')}` });
  expect(code(clear(own, staffOf('KUL')))).toBe('FOUR_EYES');
  const tahapan = own.office.tahapan.map((step) => ({ ...step, exception: 'Hanya satu orang' }));
  expect(clear(withOffice(own, { tahapan }), staffOf('KUL')).ok).toBe(true);
});

test('an answer needs a reason, and a row without questions cannot be answered', () => {
  expect(code(clear(decided, liaison, '  '))).toBe('REASON_NEEDED');
  expect(code(clear(titled(decided, 'Neraca'), liaison))).toBe('NOTHING_TO_DO');
  expect(code(clearRows(decided.office, as(liaison, decided), ['KUL-9999'], 'x'))).toBe('ROW_UNKNOWN');
});

test('an answer is stored with name and reason in the row and in the Log, and its problem leaves Masalah', () => {
  const rows = decided.office.inventaris.map((row) => ({ ...row, problems: 'Memuat "absensi": ...' }));
  const { changes } = must(clear(withOffice(decided, { inventaris: rows }), liaison));
  const after = committed(decided, changes).office.inventaris.find(({ id }) => id === idOf(decided));
  expect(after?.guard).toContain('"aman":"Hanya angka"');
  expect(after?.guard).toContain(liaison);
  expect(after?.problems).toBe('');
  expect(changes.log).toEqual([
    expect.objectContaining({
      event: 'PENJAGAAN_DIJAWAB',
      object: idOf(decided),
      detail: 'aman diumumkan: Hanya angka (memuat absensi)',
    }),
  ]);
});

test.each([
  ['3', decided, liaison, coordination],
  ['4', entering, pelaksana, office(4)],
])(
  'at step %s a row that is not to be announced is proposed as dikecualikan, and enters the DIK',
  (_number, world, actor, step) => {
    const proposed = committed(world, must(exempt(world, actor)).changes);
    expect(proposed.office.inventaris.find(({ id }) => id === idOf(world))).toMatchObject({
      decision: 'diusulkan dikecualikan',
      reason: 'Memuat data pribadi',
      decidedBy: actor,
    });
    const done = committed(proposed, must(finish(proposed, actor, step)));
    expect(done.office.dip.map(({ title }) => title)).not.toContain('Rekap Absensi');
    if (step.number === 4) expect(done.office.dik.map(({ title }) => title)).toContain('Rekap Absensi');
  },
);

test('only a person who states that it is not their own may propose a row of an unknown typist', () => {
  const rows = decided.office.inventaris.map((row) => ({ ...row, typedBy: '' }));
  expect(code(exempt(withOffice(decided, { inventaris: rows }), liaison))).toBe('TYPIST_UNKNOWN');
});

test('proposing a row removes the guard\u2019s questions from Masalah', () => {
  const asked =
    'Memuat "absensi": Tim Penghubung menjawab di sidebar, tab Koordinasi, apakah aman diumumkan.';
  const rows = decided.office.inventaris.map((row) => ({ ...row, problems: asked }));
  const world = withOffice(decided, { inventaris: rows });
  const { changes } = must(
    decideRows(world.office, as(liaison, world), 'KUL', [idOf(world)], 'diusulkan dikecualikan', 'Pribadi'),
  );
  expect(changes.updates[0]?.set).toMatchObject({ problems: '' });
});
