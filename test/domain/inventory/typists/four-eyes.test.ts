import { refuseOwnRow } from '../../../../src/domain/inventory/typists/four-eyes';
import { as, freshWorld, inventoryRow, liaisonOf, staffOf, withValues } from '../../office-builder';

const both = liaisonOf('KUL');
const world = withValues(freshWorld(), { 'Peran/Sub Bagian KUL': `${staffOf('KUL')}, ${both}` });

test.each([
  ['typed by another', inventoryRow(), both, false],
  ['typed by self', inventoryRow({ typedBy: both }), both, true],
  ['typed by self, in another case', inventoryRow({ typedBy: both.toUpperCase() }), both, true],
  ['of an unknown typist, for one who types for that unit', inventoryRow({ typedBy: '' }), both, true],
  ['of an unknown typist, for one who does not', inventoryRow({ typedBy: '' }), liaisonOf('TPH'), false],
  ['of an unknown typist of another unit', inventoryRow({ typedBy: '', subBagian: 'TPH' }), both, false],
])('a row %s: refused %s', (_what, row, actor, refused) => {
  const refusal = refuseOwnRow(row, as(actor, world), '');
  expect(refusal).toEqual(
    refused ? { code: 'FOUR_EYES', rowId: row.id, title: row.title, typedBy: row.typedBy } : undefined,
  );
  expect(refuseOwnRow(row, as(actor, world), 'hanya dua orang')).toBeUndefined();
});

test('a blank exception does not count', () => {
  expect(refuseOwnRow(inventoryRow({ typedBy: both }), as(both, world), '  ')?.code).toBe('FOUR_EYES');
});
