import { guessText } from '../../../src/domain/inventory/guesses';
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

test.each([
  ['diterima', ['ROW_GUESSED']],
  ['diusulkan dikecualikan', ['ROW_GUESSED']],
  ['dikembalikan', []],
  ['ditunda', []],
] as const)('a row that is %s with a cell that nobody has confirmed: %j', (decision, codes) => {
  const guesses = guessText([{ column: 'year', value: 2025, source: 'judul', found: '' }]);
  expect(coordination.blockers(work({ decision, guesses })).map(({ code }) => code)).toEqual(codes);
});
