import type { MonevLine, MonevState } from './monev-lines';

/** Items with their score, of a group or of all. */
export interface MonevScore {
  readonly items: number;
  readonly counts: Readonly<Record<MonevState, number>>;
  /** Sum of the weights. */
  readonly weight: number;
  /** Percent of the weight that is reached, to one decimal; null where the weights are 0. */
  readonly percent: number | null;
}

export interface MonevGroup extends MonevScore {
  readonly name: string;
  readonly lines: readonly MonevLine[];
}

export interface MonevMatrix {
  /** In the order of the sheet. */
  readonly groups: readonly MonevGroup[];
  readonly total: MonevScore;
}

/**
 * The items by group, with the score of each group and of all.
 * @param unlinked percent of its weight that an item reaches whose evidence cannot be opened
 */
export function monevMatrix(lines: readonly MonevLine[], unlinked: number): MonevMatrix {
  const names = [...new Set(lines.map(({ group }) => group))];
  return {
    groups: names.map((name) => {
      const own = lines.filter(({ group }) => group === name);
      return { name, lines: own, ...scoreOf(own, unlinked) };
    }),
    total: scoreOf(lines, unlinked),
  };
}

function scoreOf(lines: readonly MonevLine[], unlinked: number): MonevScore {
  const reached: Readonly<Record<MonevState, number>> = {
    ada: 100,
    'tautan belum tersedia': unlinked,
    'nihil dengan pernyataan': 100,
    'belum ada': 0,
  };
  const count = (state: MonevState): number => lines.filter((line) => line.state === state).length;
  const weight = lines.reduce((sum, line) => sum + line.weight, 0);
  const points = lines.reduce((sum, line) => sum + line.weight * reached[line.state], 0);
  return {
    items: lines.length,
    counts: {
      ada: count('ada'),
      'tautan belum tersedia': count('tautan belum tersedia'),
      'nihil dengan pernyataan': count('nihil dengan pernyataan'),
      'belum ada': count('belum ada'),
    },
    weight,
    percent: weight === 0 ? null : Math.round((points / weight) * 10) / 10,
  };
}
