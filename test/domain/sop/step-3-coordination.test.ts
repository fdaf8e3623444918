import { coordination } from '../../../src/domain/sop/step-3-coordination';
import { decisions } from '../../../src/domain/workbook/inventaris';
import { inventoryRow } from '../office-builder';

const work = (...rows: Parameters<typeof inventoryRow>[0][]) => ({
  unit: 'KUL',
  nihil: false,
  rows: rows.map(inventoryRow),
  scans: [],
});

test.each(decisions)('a row that is %s does not block', (decision) =>
  expect(coordination.blockers(work({ decision }))).toEqual([]),
);

test('every row without a decision blocks by its name', () => {
  expect(
    coordination.blockers(work({}, { decision: 'diterima' }, { id: 'KUL-0002', title: 'NPHD' })),
  ).toEqual([
    { code: 'ROW_UNDECIDED', rowId: 'KUL-0001', title: 'Laporan Persediaan' },
    { code: 'ROW_UNDECIDED', rowId: 'KUL-0002', title: 'NPHD' },
  ]);
});
