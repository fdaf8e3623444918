import type { ExpectedCell, ExpectedLine } from '../expected/expected-lines';
import { unitName, type SubBagian } from '../organisation/sub-bagian';
import type { ReportExpected } from './report-model';

/** What is missing of the master list, and what was stated as Nihil, an entry for each item and statement. */
export const expectedEntries = (
  lines: readonly ExpectedLine[],
  units: readonly SubBagian[],
): readonly ReportExpected[] =>
  lines.flatMap(({ unit, title, cells }) => {
    const labels = new Map<string, string[]>();
    for (const cell of cells) {
      const words = stateWords(cell);
      if (words !== '') labels.set(words, [...(labels.get(words) ?? []), cell.label]);
    }
    return [...labels].map(([state, own]) => ({
      unit: unitName(unit, units),
      title,
      periods: own.join(', '),
      state,
    }));
  });

function stateWords({ state, nihil }: ExpectedCell): string {
  if (nihil) return `Nihil: ${nihil.reason} (${[nihil.by, nihil.at].filter(Boolean).join(', ')})`;
  return state === 'kosong' ? 'belum ada' : '';
}
