import { entry } from '../../../src/domain/sop/step-4-entry';
import { inventoryRow } from '../office-builder';

test('it has no blockers, not even undecided rows', () => {
  expect(
    entry.blockers({
      rows: [inventoryRow()],
      scans: [],
      missing: [],
      gone: [],
      unlisted: [],
      participants: [],
      recipients: [],
    }),
  ).toEqual([]);
});
