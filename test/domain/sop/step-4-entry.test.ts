import { entry } from '../../../src/domain/sop/step-4-entry';
import { inventoryRow, officeWork } from '../office-builder';

test('it has no blockers, not even undecided rows', () => {
  expect(entry.blockers(officeWork({ rows: [inventoryRow()] }))).toEqual([]);
});
