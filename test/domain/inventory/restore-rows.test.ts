import { addRows } from '../../../src/domain/inventory/add-rows';
import { dismissRows as dismiss, missingRows, restoreRows } from '../../../src/domain/inventory/restore-rows';
import { auditRows } from '../../../src/domain/inventory/audit-rows';
import { emptyChain, type LogDraft } from '../../../src/domain/workbook/log-entry';
import { appendToChain } from '../../../src/domain/log/chain';
import { noChanges, type Changes } from '../../../src/domain/workbook/changes';
import type { Context } from '../../../src/domain/office/context';
import type { InventoryRow } from '../../../src/domain/workbook/inventaris';
import {
  as,
  committed,
  inventoryRow,
  liaisonOf,
  must,
  openedWorld,
  ppid,
  staffOf,
  stored,
  withOffice,
  type World,
} from '../office-builder';

const staff = staffOf('KUL');
/** The office after a write, including its log entries. */
function written(world: World, changes: Changes): World {
  const after = committed(world, changes);
  const drafts: LogDraft[] = [...after.office.log, ...changes.log];
  const { entries } = appendToChain(emptyChain, drafts, { at: '', actor: '' }, (text) => text.slice(0, 8));
  return withOffice(after, { log: entries });
}
const draft = (title: string) => ({ title, year: 2025, category: 'berkala', notes: `map ${title}` }) as const;
const listed = (...titles: string[]): World => {
  const world = openedWorld();
  return written(world, must(addRows(world.office, as(staff, world), 'KUL', titles.map(draft))).changes);
};
const without = (world: World, ...ids: string[]): World =>
  withOffice(world, { inventaris: world.office.inventaris.filter(({ id }) => !ids.includes(id)) });
const dismissRows = (office: World['office'], context: Context, ids: readonly string[], reason: string) =>
  dismiss(office, context, ids, reason, (entry) => entry === 'DIP-0001');
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const setting = (world: World, label: string) => world.values[`Sistem/${label}`];

test('a row deleted by hand is missing, and is restored as it was, with its ID', () => {
  const world = listed('A', 'B');
  const before = world.office.inventaris[0];
  const deleted = without(world, 'KUL-0001');
  expect(idsOf(missingRows(deleted.office))).toEqual(['KUL-0001']);
  const restored = written(
    deleted,
    must(restoreRows(deleted.office, as(staff, deleted), ['KUL-0001'])).changes,
  );
  const { position: _moved, ...row } = before as InventoryRow & { position: number };
  expect(restored.office.inventaris[1]).toMatchObject(row);
  expect(missingRows(restored.office)).toEqual([]);
  expect(setting(restored, 'Baris Hilang') ?? '0').toBe('0');
});

test('later changes are restored with it, and it may be deleted and restored again', () => {
  const world = listed('A');
  const changed = written(world, {
    ...must(addRows(world.office, as(staff, world), 'KUL', [draft('B')])).changes,
    log: [
      { event: 'BARIS_DIUBAH', object: 'KUL-0001', detail: '', cells: '{"title":"Judul Baru","notes":""}' },
    ],
  });
  let deleted = without(changed, 'KUL-0001');
  for (let time = 0; time < 2; time += 1) {
    const back = written(deleted, must(restoreRows(deleted.office, as(ppid, deleted), ['KUL-0001'])).changes);
    expect(back.office.inventaris.find(({ id }) => id === 'KUL-0001')).toMatchObject({
      title: 'Judul Baru',
      notes: '',
      year: 2025,
    });
    deleted = without(back, 'KUL-0001');
  }
});

test('a dismissed row is no longer reported as missing', () => {
  const deleted = without(listed('A', 'B'), 'KUL-0001', 'KUL-0002');
  expect(dismissRows(deleted.office, as(staff, deleted), ['KUL-0001'], ' ')).toMatchObject({
    error: { code: 'REASON_NEEDED' },
  });
  const after = written(
    deleted,
    must(dismissRows(deleted.office, as(staff, deleted), ['KUL-0001'], 'ganda')).changes,
  );
  expect(idsOf(missingRows(after.office))).toEqual(['KUL-0002']);
  expect(setting(after, 'Baris Hilang')).toBe('1');
  expect(setting(after, 'Baris Tercatat')).toBe('1');
});

test.each([
  ['whose entry is in its register', 'DIP-0001', [], false],
  ['whose entry was withdrawn', 'DIP-0002', [], true],
  ['of a document that another row lists too', 'DIP-0001', ['KUL-0002'], true],
] as const)('a row %s: dismissing it', (_what, entry, others, isDismissed) => {
  const world = listed('A', 'B');
  const event = {
    event: 'BARIS_TERDAFTAR',
    object: 'KUL-0001',
    detail: '',
    cells: JSON.stringify({ entry }),
  };
  const entered = written(world, { ...noChanges, log: [event] });
  const inventaris = entered.office.inventaris.flatMap((row) =>
    row.id === 'KUL-0001' ? [] : [others.includes(row.id as never) ? { ...row, entry } : row],
  );
  const deleted = withOffice(entered, { inventaris });
  const done = dismissRows(deleted.office, as(staff, deleted), ['KUL-0001'], 'ganda');
  expect(done).toMatchObject(
    isDismissed ? { ok: true } : { error: { code: 'ROWS_REGISTERED', rows: [{ rowId: 'KUL-0001', entry }] } },
  );
});

test('only its unit and the PPID may do so, and only for missing rows', () => {
  const world = listed('A', 'B');
  const deleted = without(world, 'KUL-0001');
  for (const actor of [staffOf('TPH'), liaisonOf('KUL')]) {
    expect(restoreRows(deleted.office, as(actor, deleted), ['KUL-0001'])).toMatchObject({
      error: { code: 'WRONG_ACTOR' },
    });
    expect(dismissRows(deleted.office, as(actor, deleted), ['KUL-0001'], 'x')).toMatchObject({
      error: { code: 'WRONG_ACTOR' },
    });
  }
  expect(restoreRows(deleted.office, as(staff, deleted), ['KUL-0002'])).toMatchObject({
    error: { code: 'NOTHING_TO_DO' },
  });
});

test('a document that was typed again meanwhile is flagged, not refused', () => {
  const deleted = without(listed('A'), 'KUL-0001');
  const again = written(
    deleted,
    must(addRows(deleted.office, as(staff, deleted), 'KUL', [draft('A')])).changes,
  );
  const back = written(again, must(restoreRows(again.office, as(staff, again), ['KUL-0001'])).changes);
  expect(back.office.inventaris.at(-1)).toMatchObject({
    id: 'KUL-0001',
    problems: expect.stringContaining('KUL-0002') as string,
  });
});

test('the next write notices a deletion without reading the Log', () => {
  const deleted = without(listed('A', 'B'), 'KUL-0001');
  const { changes } = must(addRows(deleted.office, as(staff, deleted), 'KUL', [draft('C')]));
  expect(changes.settings).toMatchObject({ 'Sistem/Baris Tercatat': '3', 'Sistem/Baris Hilang': '1' });
});

describe('an audit of all rows', () => {
  const byHand = (): World =>
    withOffice(openedWorld(), {
      inventaris: [
        stored({ ...inventoryRow({ typedBy: '' }), id: '', kegiatan: '', notes: 'diketik' }, 2),
        stored({ ...inventoryRow({ title: 'Lain', typedBy: '', category: '' }), id: '', kegiatan: '' }, 3),
      ],
    });

  test('gives typed rows their IDs and copies them into the Log, so that they can be restored completely', () => {
    const world = byHand();
    const review = auditRows(world.office, as(ppid, world));
    expect(review).toMatchObject({ adopted: 2, flagged: 1, missing: 0 });
    const deleted = without(written(world, review.changes), 'KUL-0001');
    const back = must(restoreRows(deleted.office, as(staff, deleted), ['KUL-0001'])).changes.inserts;
    expect(back).toMatchObject([{ row: { id: 'KUL-0001', title: 'Laporan Persediaan', notes: 'diketik' } }]);
  });

  test('copies what was changed by hand, and a second run finds nothing to do', () => {
    const world = byHand();
    const once = written(world, auditRows(world.office, as(ppid, world)).changes);
    expect(auditRows(once.office, as(ppid, once)).changes).toMatchObject({
      log: [],
      inserts: [],
      settings: {},
    });
    const edited = withOffice(once, {
      inventaris: once.office.inventaris.map((row) =>
        row.id === 'KUL-0001' ? { ...row, title: 'Judul Baru', notes: '' } : row,
      ),
    });
    expect(auditRows(edited.office, as(ppid, edited)).changes.log).toEqual([
      {
        event: 'BARIS_DISALIN',
        object: 'KUL-0001',
        actor: 'tidak diketahui',
        detail: 'diubah di sheet',
        cells: '{"title":"Judul Baru","notes":""}',
      },
    ]);
  });

  test('does not report a row as missing that only the count misses', () => {
    const deleted = without(listed('A', 'B'), 'KUL-0001');
    const dismissed = written(
      deleted,
      must(dismissRows(deleted.office, as(staff, deleted), ['KUL-0001'], 'ganda')).changes,
    );
    const world = { ...dismissed, values: { ...dismissed.values, 'Sistem/Baris Tercatat': '2' } };
    const after = written(world, auditRows(world.office, as(ppid, world)).changes);
    expect([setting(after, 'Baris Tercatat'), setting(after, 'Baris Hilang') ?? '0']).toEqual(['1', '0']);
  });

  test('counts the missing rows', () => {
    const world = without(listed('A', 'B', 'C'), 'KUL-0002');
    const { missing, changes } = auditRows(world.office, as(ppid, world));
    expect(missing).toBe(1);
    expect(changes.settings).toMatchObject({ 'Sistem/Baris Hilang': '1' });
  });
});
