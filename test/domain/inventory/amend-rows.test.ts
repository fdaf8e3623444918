import { amendments, amendRows, type AmendmentName } from '../../../src/domain/inventory/amend-rows';
import { asLogged } from '../../../src/domain/inventory/typists/as-logged';
import { newReturn, readReturn, returnText } from '../../../src/domain/inventory/return-note';
import { instant } from '../../../src/domain/calendar/instant';
import type { LogOfRows } from '../../../src/domain/inventory/typists/logged-rows';
import {
  as,
  committed,
  freshWorld,
  inventoryRow,
  later,
  liaisonOf,
  must,
  office,
  MORNING,
  pelaksana,
  staffOf,
  stored,
  stranger,
  withOffice,
  worldAt,
  finished,
  type World,
} from '../office-builder';

const staff = staffOf('KUL');
const open = worldAt({ number: 2, lane: 'KUL' });
const amend = (world: World, name: AmendmentName, said = 'buku besar', ids = ['KUL-0001'], actor = staff) =>
  amendRows(world.office, as(actor, world), name, ids, said);

test.each([
  ['tidakDipindai', { unscannable: 'buku besar' }],
  ['ditunda', { decision: 'ditunda', reason: 'buku besar', decidedBy: staff, decidedAt: MORNING }],
  ['lokasiTercetak', { printedPlace: 'buku besar' }],
] as const)('%s writes %j, tidied, and logs it', (name, cells) => {
  const changes = must(amend(open, name, ' buku  besar '));
  expect(committed(open, changes).office.inventaris[0]).toMatchObject(cells);
  expect(changes.log).toEqual([
    { event: amendments[name].event, object: 'KUL-0001', detail: 'buku besar', cells: JSON.stringify(cells) },
  ]);
});

test.each(Object.keys(amendments) as AmendmentName[])('%s needs a text', (name) => {
  for (const said of ['', ' \n '])
    expect(amend(open, name, said)).toEqual({
      ok: false,
      error: { code: 'REASON_NEEDED', field: amendments[name].field },
    });
});

test.each([
  ['tidakDipindai', staff, true],
  ['tidakDipindai', pelaksana, false],
  ['tidakDipindai', liaisonOf('KUL'), false],
  ['ditunda', staff, true],
  ['ditunda', staffOf('TPH'), false],
  ['ditunda', liaisonOf('KUL'), false],
  ['lokasiTercetak', staff, true],
  ['lokasiTercetak', pelaksana, true],
  ['lokasiTercetak', stranger, false],
] as const)('%s is allowed for %s: %s', (name, actor, may) => {
  const result = amend(open, name, 'x', ['KUL-0001'], actor);
  expect(result.ok || result.error.code).toBe(may || 'WRONG_ACTOR');
});

test.each([
  ['tidakDipindai', 2],
  ['ditunda', 3],
] as const)('%s is refused once step %i of the lane is done', (name, number) => {
  const step = { number, lane: 'KUL' };
  expect(amend(worldAt(step), name).ok).toBe(true);
  expect(amend(finished(worldAt(step), step), name)).toMatchObject({
    ok: false,
    error: { code: 'STEP_DONE', step },
  });
});

test('the place of the printed copy may be recorded while the Kegiatan runs', () => {
  expect(amend(worldAt(office(5)), 'lokasiTercetak', 'Lemari 3', ['KUL-0001'], pelaksana).ok).toBe(true);
  expect(amend(freshWorld(), 'lokasiTercetak')).toEqual({ ok: false, error: { code: 'NO_KEGIATAN' } });
});

test('one row that may not be amended refuses them all', () => {
  const world = withOffice(open, {
    inventaris: [...open.office.inventaris, stored(inventoryRow({ id: 'TPH-0009', subBagian: 'TPH' }), 9)],
  });
  expect(amend(world, 'ditunda', 'x', ['KUL-0001', 'TPH-0009'])).toMatchObject({
    error: { code: 'WRONG_ACTOR', people: [staffOf('TPH')] },
  });
  expect(amend(world, 'ditunda', 'x', ['KUL-0001', 'KUL-0099'])).toEqual({
    ok: false,
    error: { code: 'ROW_UNKNOWN', rowId: 'KUL-0099' },
  });
});

test('an empty list is refused, and a row named twice is amended once', () => {
  expect(amend(open, 'ditunda', 'x', [])).toEqual({ ok: false, error: { code: 'NOTHING_TO_DO' } });
  expect(must(amend(open, 'ditunda', 'x', ['KUL-0001', 'KUL-0001'])).log).toHaveLength(1);
});

test('a row of a former Kegiatan is not found', () => {
  const world = withOffice(open, { inventaris: [stored(inventoryRow({ kegiatan: 'K-0000' }))] });
  expect(amend(world, 'lokasiTercetak')).toEqual({
    ok: false,
    error: { code: 'ROW_UNKNOWN', rowId: 'KUL-0001' },
  });
});

test('a postponed row is resumed; one that was not postponed is refused', () => {
  const aside = committed(open, must(amend(open, 'ditunda')));
  const again = committed(aside, must(amend(aside, 'dilanjutkan', 'audit selesai')));
  expect(again.office.inventaris[0]).toMatchObject({ decision: '', reason: '' });
  expect(amend(open, 'dilanjutkan')).toEqual({ ok: false, error: { code: 'NOTHING_TO_DO' } });
});

describe('a returned row that its unit postpones', () => {
  const note = newReturn(inventoryRow(), {
    by: liaisonOf('KUL'),
    at: MORNING,
    reason: 'salah',
    notified: [],
  });
  const decided = {
    decision: 'dikembalikan',
    decidedBy: note.by,
    decidedAt: note.at,
    reason: note.reason,
  } as const;
  const returned = withOffice(later(open, instant(MORNING + 3_600_000)), {
    inventaris: [stored(inventoryRow({ ...decided, returned: returnText(note) }))],
  });
  const aside = committed(returned, must(amend(returned, 'ditunda', 'menunggu audit')));

  test('names its unit and the time, not whoever returned it', () =>
    expect(aside.office.inventaris[0]).toMatchObject({
      decision: 'ditunda',
      decidedBy: staff,
      decidedAt: MORNING + 3_600_000,
    }));

  test('is resumed with the text of its unit beside the reason of the return', () => {
    const again = committed(aside, must(amend(aside, 'dilanjutkan', 'audit selesai')));
    const [row] = again.office.inventaris;
    expect(row).toMatchObject({ decision: '', decidedBy: '', decidedAt: null });
    expect(readReturn(row!.returned)).toEqual({ ...note, reply: 'audit selesai' });
  });
});

test('whoever says that a document of the former Kegiatan cannot be scanned is its typist, also by the Log', () => {
  const [row] = open.office.inventaris;
  const carried = { ...row!, carried: 'belum dijawab', typedBy: '' } as const;
  const world = withOffice(open, { inventaris: [carried] });
  const changes = must(amend(world, 'tidakDipindai'));
  const [after] = committed(world, changes).office.inventaris;
  expect(after).toMatchObject({ carried: 'berubah', typedBy: staff });
  expect(asLogged([after!], changes.log as unknown as LogOfRows[])[0]).toMatchObject({ typedBy: staff });
});
