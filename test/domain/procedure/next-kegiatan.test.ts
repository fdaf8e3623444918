import { acceptUnchanged } from '../../../src/domain/coordination/accept-unchanged';
import { answerCarried, type CarriedGroup } from '../../../src/domain/inventory/answer-carried';
import { loggedAnswers } from '../../../src/domain/guard/guard-answers';
import { asLogged } from '../../../src/domain/inventory/typists/as-logged';
import { editRow } from '../../../src/domain/inventory/edit-row';
import { normalizeRows } from '../../../src/domain/inventory/normalize-rows';
import type { LogOfRows } from '../../../src/domain/inventory/typists/logged-rows';
import { finishStep } from '../../../src/domain/procedure/finish-step';
import { openKegiatan } from '../../../src/domain/procedure/open-kegiatan';
import { planEntry } from '../../../src/domain/registers/entry/plan-entry';
import { decideRows } from '../../../src/domain/coordination/decide-rows';
import { dip } from '../../../src/domain/workbook/registers';
import { dipGapColumns } from '../../../src/domain/completeness/dip-gaps';
import {
  as,
  at,
  committed,
  dikRow,
  finished,
  inventoryRow,
  later,
  liaisonOf,
  must,
  office,
  pelaksana,
  ppid,
  staffOf,
  stored,
  withOffice,
  worldAt,
  type World,
} from '../office-builder';

/** The documents KUL-0001 and TPH-0002 are in the DIP; the second Kegiatan has just been opened. */
const logged = (event: string, object: string, cells = '') => ({
  ...{ id: '', at: '', actor: '', detail: '', hash: '' },
  ...{ event, object, cells },
});
const entries = ['DIP-0001', 'DIP-0002'].map((id) => logged('DIP_MASUK', id));
const closed = withOffice(later(finished(worldAt(office(6)), office(6)), at('2026-07-01T08:00')), {
  log: entries,
});
const opening = must(openKegiatan(closed.office, as(ppid, closed), 'Semester II 2026'));
const second = committed(closed, opening.changes);
const row = (world: World, id = 'KUL-0001') => world.office.inventaris.find((each) => each.id === id)!;
const kul = (world: World) => as(staffOf('KUL'), world);
const answer = (world: World, groups: readonly CarriedGroup[], rest: boolean) =>
  answerCarried(world.office, kul(world), 'KUL', groups, rest);
const same = committed(second, must(answer(second, [], true)));

test('the opening lists every registered document with its cells, register and number, undecided and unanswered', () => {
  const {
    decision: _d,
    decidedBy: _b,
    decidedAt: _a,
    kegiatan: _k,
    carried: _c,
    typedBy: _t,
    ...kept
  } = row(closed);
  expect(row(second)).toMatchObject({
    ...kept,
    kegiatan: 'K-0002',
    carried: 'belum dijawab',
    decision: '',
    typedBy: '',
  });
});

test('the Log of the opening alone proves the carried rows and names the active entries of the registers', () => {
  const log: readonly LogOfRows[] = opening.changes.log.map((entry) => ({ cells: '', ...entry }));
  const [known] = asLogged([row(second)], log);
  expect(known).toMatchObject({ carried: 'belum dijawab', handTyped: [], was: { title: row(closed).title } });
  expect(log.find(({ event }) => event === 'ENTRI_BERLAKU')?.object).toBe('DIP-0001..DIP-0002');
});

test.each([
  ['withdrawn by the PPID', { status: 'ditarik' }, 'K-0001'],
  ['still active', { status: 'berlaku' }, 'K-0002'],
] as const)('a document whose entry is %s is in %s', (_what, set, kegiatan) => {
  const before = withOffice(closed, { dip: closed.office.dip.map((entry) => ({ ...entry, ...set })) });
  const after = committed(before, must(openKegiatan(before.office, as(ppid, before), 'II')).changes);
  expect(row(after).kegiatan).toBe(kegiatan);
});

test('of a document that older versions listed twice, only the row of the last Kegiatan is carried', () => {
  const again = stored(inventoryRow({ ...row(closed), id: 'KUL-0050', kegiatan: 'K-0003' }), 50);
  const before = withOffice(closed, { inventaris: [...closed.office.inventaris, again] });
  const after = committed(before, must(openKegiatan(before.office, as(ppid, before), 'II')).changes);
  expect([row(after).kegiatan, row(after, 'KUL-0050').kegiatan]).toEqual(['K-0001', 'K-0002']);
});

const openedWith = (given: Parameters<typeof withOffice>[1]) => {
  const before = withOffice(closed, given);
  return openKegiatan(before.office, as(ppid, before), 'II');
};

test('a Status that was typed, or a line that was typed, is in none of the lists of the opening', () => {
  const [first, second] = closed.office.dip;
  const { log } = must(
    openedWith({
      dip: [{ ...first!, status: 'ditarik' }, second!, { ...second!, id: 'DIP-0098', number: 98 }],
      log: [...entries, logged('DIP_DITARIK', 'DIP-0002')],
    }),
  ).changes;
  expect(
    log.filter(({ event }) => event.startsWith('ENTRI_')).map(({ event, object }) => [event, object]),
  ).toEqual([
    ['ENTRI_BERLAKU', 'DIP-0001'],
    ['ENTRI_DITARIK', 'DIP-0002'],
  ]);
});

test.each(['DIP_MASUK', 'DIP_DITARIK'])(
  'no Kegiatan opens while the line of an entry is deleted (%s)',
  (event) => {
    const cells = JSON.stringify({ title: 'Neraca' });
    expect(openedWith({ log: [...entries, logged(event, 'DIP-0007', cells)] })).toEqual({
      ok: false,
      error: {
        code: 'BLOCKED',
        step: 'buka',
        blockers: [{ code: 'ENTRY_GONE', number: 'DIP-0007', title: 'Neraca' }],
      },
    });
  },
);

describe('while a row of the former Kegiatan is deleted', () => {
  const deleted = logged(
    'BARIS_DITAMBAH',
    'KUL-0009',
    JSON.stringify({ kegiatan: 'K-0001', subBagian: 'KUL', title: 'Kas' }),
  );
  const log = [...entries, deleted];

  test('no Kegiatan opens: neither its sheets nor the next report would have it', () =>
    expect(openedWith({ log })).toEqual({
      ok: false,
      error: {
        code: 'BLOCKED',
        step: 'buka',
        blockers: [{ code: 'ROW_GONE', rowId: 'KUL-0009', title: 'Kas' }],
      },
    }));

  test('its unit may be Nihil: then nothing is missing', () => {
    const tahapan = closed.office.tahapan.map((step) =>
      step.lane === 'KUL' ? { ...step, nihil: 'Nihil' as const } : step,
    );
    expect(openedWith({ log, tahapan }).ok).toBe(true);
  });
});

test('the guard is not asked again about what has an answer in the closing Log', () => {
  const answer = (key: string) => ({ guard: JSON.stringify({ sidik: [key] }) });
  const answered = (id: string, key: string) => logged('PENJAGAAN_DIJAWAB', id, JSON.stringify(answer(key)));
  const inventaris = closed.office.inventaris.map((each) =>
    each.id === 'KUL-0001' ? { ...each, ...answer('a') } : each,
  );
  const answers = [answered('KUL-0001', 'a'), answered('DIP-0002', 'b'), answered('KUL-0077', 'c')];
  const { log } = must(openedWith({ inventaris, log: [...entries, ...answers] })).changes;
  const kept = loggedAnswers(log.map((each) => ({ cells: '', ...each })));
  expect([...kept].map(([id, keys]) => [id, ...keys]).sort()).toEqual([
    ['DIP-0002', 'b'],
    ['KUL-0001', 'a'],
    ['KUL-0077', 'c'],
  ]);
});

test('step 1 waits for an answer about each document, and one answer is enough for all', () => {
  const one = (world: World) => finishStep(world.office, kul(world), { number: 1, lane: 'KUL' });
  expect(one(second)).toMatchObject({
    error: { code: 'BLOCKED', blockers: [{ code: 'CARRIED_UNANSWERED', count: 1 }] },
  });
  expect(one(same).ok).toBe(true);
  expect(row(same)).toMatchObject({ carried: 'tetap', typedBy: staffOf('KUL') });
});

test.each([
  [
    'a document that ends needs a reason',
    [{ answer: 'habis masa', ids: ['KUL-0001'], reason: ' ' }],
    'REASON_NEEDED',
  ],
  ['a row of another unit is unknown', [{ answer: 'tetap', ids: ['TPH-0002'], reason: '' }], 'ROW_UNKNOWN'],
  ['no answer is nothing to do', [], 'NOTHING_TO_DO'],
] as const)('%s', (_what, groups, code) =>
  expect(answer(second, groups, false)).toMatchObject({ ok: false, error: { code } }),
);

test('only the unit answers', () =>
  expect(answerCarried(second.office, as(staffOf('TPH'), second), 'KUL', [], true)).toMatchObject({
    error: { code: 'WRONG_ACTOR' },
  }));

test('an edited document has changed, whatever was answered, and must be decided', () => {
  const edit = editRow(same.office, kul(same), 'KUL-0001', {}, { summary: 'Persediaan akhir tahun' });
  expect(row(committed(same, must(edit)))).toMatchObject({ carried: 'berubah', typedBy: staffOf('KUL') });
});

test('a cell changed in the sheet makes it changed, and takes back its decision', () => {
  const was = { title: row(same).title };
  const typed = { ...row(same), was, title: 'Laporan Lain', decision: 'diterima', carried: 'tetap' } as const;
  const { rows, changes } = normalizeRows([typed], 'K-0002', as(liaisonOf('KUL'), same));
  expect(rows[0]).toMatchObject({ carried: 'berubah', decision: '' });
  expect(changes.log?.map(({ event }) => event)).toEqual(['BARIS_DIPERBAIKI']);
});

const coordinated = [1, 2].reduce(
  (world, number) => committed(world, must(finishStep(world.office, kul(world), { number, lane: 'KUL' }))),
  same,
);
const liaison = (world: World) => as(liaisonOf('KUL'), world);

test('one call of the Tim Penghubung accepts the unchanged documents; who answered does not accept them', () => {
  const accepted = must(acceptUnchanged(coordinated.office, liaison(coordinated), 'KUL', []));
  expect(accepted.decided).toEqual(['KUL-0001']);
  const both = { ...coordinated.values, 'Peran/Tim Penghubung KUL': staffOf('KUL') };
  const own = { ...coordinated, values: both };
  expect(acceptUnchanged(own.office, kul(own), 'KUL', [])).toMatchObject({ error: { code: 'FOUR_EYES' } });
});

test('an unanswered document is not decided', () => {
  const open = withOffice(coordinated, {
    inventaris: coordinated.office.inventaris.map((each) => ({ ...each, carried: 'belum dijawab' as const })),
  });
  expect(decideRows(open.office, liaison(open), 'KUL', ['KUL-0001'], 'diterima', '')).toMatchObject({
    error: { code: 'ROW_UNANSWERED' },
  });
});

test('a document that waits in the DIK as a proposal is proposed again by its acceptance, never announced', () => {
  const proposed = withOffice(coordinated, {
    inventaris: coordinated.office.inventaris.map((each) =>
      each.id === 'KUL-0001'
        ? { ...each, register: 'DIK' as const, entry: 'DIK-0001', reason: 'data pribadi' }
        : each,
    ),
    dik: [dikRow({ status: 'diusulkan', basis: '', title: 'Laporan KUL', subBagian: 'KUL' })],
  });
  const { changes } = must(acceptUnchanged(proposed.office, liaison(proposed), 'KUL', []));
  expect(row(committed(proposed, changes))).toMatchObject({
    decision: 'diusulkan dikecualikan',
    reason: 'data pribadi',
  });
});

/** The office at step 4, where KUL-0001 has this answer and is accepted. */
function atEntry(set: Partial<ReturnType<typeof row>>): World {
  const inventaris = second.office.inventaris.map((each) => ({
    ...each,
    ...(each.id === 'KUL-0001' ? set : { carried: 'tetap' as const }),
    decision: 'diterima' as const,
    decidedBy: 'x@gmail.com',
    decidedAt: second.now,
  }));
  const tahapan = second.office.tahapan.map((step) =>
    step.kegiatan === 'K-0002' && step.number <= 4
      ? { ...step, status: step.number === 4 ? ('terbuka' as const) : ('selesai' as const) }
      : step,
  );
  return withOffice(second, { inventaris, tahapan });
}
const entered = (world: World): World =>
  committed(world, must(finishStep(world.office, as(pelaksana, world), office(4))));
const entryOf = (world: World, id = 'DIP-0001') => world.office.dip.find((each) => each.id === id)!;

test('step 4 leaves every cell of an unchanged entry as it was, but says that this Kegiatan lists it', () => {
  const after = entryOf(entered(atEntry({ carried: 'tetap' })));
  const changed = Object.keys(dip.columns).filter(
    (key) => after[key as 'id'] !== entryOf(closed)[key as 'id'],
  );
  expect(changed.sort()).toEqual(['kegiatan', 'refreshedAt']);
  expect(dipGapColumns.map((key) => after[key])).toEqual(dipGapColumns.map((key) => entryOf(closed)[key]));
});

test('a changed title refreshes the same entry instead of adding another', () => {
  const world = entered(atEntry({ carried: 'berubah', title: 'Laporan Persediaan Akhir' }));
  expect(world.office.dip).toHaveLength(2);
  expect(entryOf(world)).toMatchObject({ title: 'Laporan Persediaan Akhir', status: 'berlaku' });
});

test('an accepted end withdraws the entry with the unit’s reason, and the next Kegiatan does not list it', () => {
  const world = entered(atEntry({ carried: 'habis masa', reason: 'Retensi lewat' }));
  expect(entryOf(world)).toMatchObject({ status: 'ditarik', withdrawnReason: 'habis masa: Retensi lewat' });
  const done = { ...world, office: { ...world.office, kegiatan: [] } };
  const third = committed(done, must(openKegiatan(done.office, as(ppid, done), 'III')).changes);
  expect(row(third).kegiatan).toBe('K-0002');
});

test('an end that another row of the same document contradicts is not carried out', () => {
  const world = atEntry({ carried: 'habis masa', reason: 'Retensi lewat' });
  const other = stored({ ...row(world), id: 'KUL-0077', carried: '', entry: '', register: '' }, 77);
  const plan = planEntry(
    { ...world.office, inventaris: [...world.office.inventaris, other] },
    'K-0002',
    as(ppid, world),
  );
  expect(plan.ending).toEqual([]);
});
