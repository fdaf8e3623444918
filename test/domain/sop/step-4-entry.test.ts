import { entry } from '../../../src/domain/sop/step-4-entry';
import { inventoryRow } from '../office-builder';

test('nothing but its turn blocks it, not even rows that are left open', () => {
  expect(entry.blockers({ rows: [inventoryRow()], scans: [], participants: [], recipients: [] })).toEqual([]);
});
