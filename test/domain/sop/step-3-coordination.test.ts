import { guessText } from '../../../src/domain/completeness/guesses';
import { coordination } from '../../../src/domain/sop/step-3-coordination';
import { decisions } from '../../../src/domain/workbook/inventaris';
import { inventoryRow } from '../office-builder';

const work = (...rows: Parameters<typeof inventoryRow>[0][]) => ({
  unit: 'KUL',
  nihil: false,
  rows: rows.map(inventoryRow),
  scans: [],
  missing: [],
});

test.each(decisions.filter((decision) => decision !== 'dikembalikan'))(
  'a row that is %s does not block',
  (decision) => expect(coordination.blockers(work({ decision }))).toEqual([]),
);

test('every row without a decision blocks it and is named', () => {
  expect(
    coordination.blockers(work({}, { decision: 'diterima' }, { id: 'KUL-0002', title: 'NPHD' })),
  ).toEqual([
    { code: 'ROW_UNDECIDED', rowId: 'KUL-0001', title: 'Laporan Persediaan' },
    { code: 'ROW_UNDECIDED', rowId: 'KUL-0002', title: 'NPHD' },
  ]);
});

test('a returned row blocks it, with the person and the reason', () =>
  expect(
    coordination.blockers(
      work({ decision: 'dikembalikan', decidedBy: 'penghubung@kpu.go.id', reason: 'judul kurang jelas' }),
    ),
  ).toEqual([
    {
      code: 'ROW_RETURNED',
      rowId: 'KUL-0001',
      title: 'Laporan Persediaan',
      by: 'penghubung@kpu.go.id',
      reason: 'judul kurang jelas',
    },
  ]));

test.each([
  ['diterima', ['ROW_GUESSED']],
  ['diusulkan dikecualikan', ['ROW_GUESSED']],
  ['dikembalikan', ['ROW_RETURNED']],
  ['ditunda', []],
] as const)('a row that is %s with an unconfirmed guess: %j', (decision, codes) => {
  const guesses = guessText([{ column: 'year', value: 2025, source: 'judul', found: '' }]);
  expect(coordination.blockers(work({ decision, guesses })).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['diterima', ['ROW_INCOMPLETE']],
  ['diusulkan dikecualikan', ['ROW_INCOMPLETE']],
  ['dikembalikan', ['ROW_RETURNED']],
  ['ditunda', []],
] as const)('a row that is %s with a cell that cannot be read: %j', (decision, codes) => {
  const row = inventoryRow({ decision });
  const unreadable = [{ column: 'form', header: 'Bentuk', found: 'Papirus' }];
  const lane = { ...work(), rows: [{ ...row, unreadable }] };
  expect(coordination.blockers(lane).map(({ code }) => code)).toEqual(codes);
});
