import { atHome } from '../../../src/domain/inventory/at-home';
import { normalizeRows } from '../../../src/domain/inventory/normalize-rows';
import { newReturn, returnText } from '../../../src/domain/inventory/return-note';
import type { InventoryRow } from '../../../src/domain/workbook/inventaris';
import { entry } from '../../../src/domain/sop/step-4-entry';
import { defaultUnits } from '../../../src/domain/office/settings/setting-definitions';
import { amendRows } from '../../../src/domain/inventory/amend-rows';
import {
  as,
  committed,
  finished,
  inventoryRow,
  liaisonOf,
  MORNING,
  must,
  officeWork,
  ppid,
  staffOf,
  stored,
  withOffice,
  worldAt,
} from '../office-builder';

const step = { number: 3, lane: 'TPH' };
const world = finished(worldAt(step), step);
const { tahapan } = world.office;
const note = newReturn(inventoryRow(), { by: liaisonOf('KUL'), at: MORNING, reason: 'x', notified: [] });
const returned = {
  decision: 'dikembalikan',
  decidedBy: note.by,
  decidedAt: note.at,
  returned: returnText(note),
} as const;
const placed = (given: Partial<InventoryRow>) =>
  atHome([stored({ ...inventoryRow(), ...returned, ...given })], tahapan, defaultUnits)[0]!;

test.each([
  ['to a unit whose step 3 is finished', 'TPH', 'KUL', 'TPH'],
  ['to no unit', '', 'KUL', ''],
  ['to an unknown unit', 'KULL', 'KUL', 'KULL'],
  ['to a unit that can correct it', 'PDI', 'PDI', undefined],
  ['nowhere', 'KUL', 'KUL', undefined],
])('a returned row that is moved in the sheet %s', (_where, subBagian, unit, typedUnit) => {
  const row = placed({ subBagian });
  expect([row.subBagian, (row as { typedUnit?: string }).typedUnit]).toEqual([unit, typedUnit]);
});

test.each([
  ['that is not returned', { decision: '' }],
  ['whose return has no note', { returned: '' }],
] as const)('a row %s stays where it was typed', (_what, given) =>
  expect(placed({ subBagian: 'TPH', ...given }).subBagian).toBe('TPH'),
);

const review = (row: ReturnType<typeof placed>) =>
  normalizeRows([row], 'K-0001', as(staffOf('KUL'), world), new Set(['TPH'])).changes;

test('the review writes the unit back, names what was typed in Masalah and logs it', () => {
  const { updates, log } = review(placed({ subBagian: 'TPH' }));
  expect(updates?.[0]?.set).toMatchObject({
    subBagian: 'KUL',
    problems: expect.stringContaining('Sub Bagian "TPH" tidak dapat menerima baris ini') as string,
  });
  expect(log).toMatchObject([
    { event: 'SUB_BAGIAN_TETAP', object: 'KUL-0001', detail: 'diketik "TPH", tetap KUL' },
  ]);
});

test('another unit that can correct it is a correction, named to the reviewer', () =>
  expect(review(placed({ subBagian: 'PDI' })).log).toMatchObject([
    { event: 'BARIS_DIPERBAIKI', detail: 'Sub Bagian: "KUL" menjadi "PDI"' },
  ]));

test('a returned row without a unit that corrects it holds step 4 until the PPID postpones it', () => {
  const stray = inventoryRow({ ...returned, returned: '', subBagian: 'TPH' });
  const office = withOffice(world, { inventaris: [stored(stray)] });
  const blockers = (rows: readonly InventoryRow[]) => entry.blockers(officeWork({ rows }));
  expect(blockers([stray])).toMatchObject([{ code: 'ROW_RETURNED', rowId: 'KUL-0001' }]);
  const aside = amendRows(office.office, as(ppid, office), 'pengembalianDitunda', ['KUL-0001'], 'salah unit');
  expect(blockers(committed(office, must(aside)).office.inventaris)).toEqual([]);
});
