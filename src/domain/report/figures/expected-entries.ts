import { entriesBy, nihilOf } from '../../expected/expected-entries';
import type { ExpectedCell, ExpectedLine } from '../../expected/expected-lines';
import { unitName, type SubBagian } from '../../organisation/sub-bagian';
import type { ReportExpected } from '../report-model';

/** What is missing of the master list, and what was stated as Nihil, an entry for each item and statement. */
export const expectedEntries = (
  lines: readonly ExpectedLine[],
  units: readonly SubBagian[],
): readonly ReportExpected[] =>
  entriesBy(lines, stateWords).map(({ line: { unit, title }, periods, words: state }) => ({
    unit: unitName(unit, units),
    title,
    periods,
    state,
  }));

const stateWords = (cell: ExpectedCell): string =>
  cell.nihil ? `Nihil: ${nihilOf(cell)}` : cell.state === 'missing' ? 'belum ada' : '';
