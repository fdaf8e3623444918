import type { Term } from './read-name';

/** A title's words with their shares, and its total weight. */
export interface WeighedTitle {
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
}

export interface Scored<Row> {
  readonly row: Row;
  readonly score: number;
}

/** Dice coefficient: twice the shared weight over the total weight. Only rows that share a word are scored. */
export function scoreTitles<Row extends WeighedTitle>(
  terms: readonly Term[],
  rows: readonly Row[],
  places: ReadonlyMap<string, readonly number[]>,
  weigh: (word: string) => number,
): readonly Scored<Row>[] {
  const shared = new Map<number, number>();
  /** A word that is taken for another has the other's weight. */
  const lighter = new Map<number, number>();
  const add = (sums: Map<number, number>, place: number, weight: number): void => {
    sums.set(place, (sums.get(place) ?? 0) + weight);
  };
  let total = 0;
  for (const { word, share, near } of terms) {
    total += share * weigh(word);
    const taken = new Set<number>();
    for (const each of near) {
      const weight = weigh(each.word);
      for (const place of places.get(each.word) ?? []) {
        if (near.length > 1 && taken.has(place)) continue;
        if (near.length > 1) taken.add(place);
        const titleShare = rows[place]?.terms.get(each.word) ?? 0;
        add(shared, place, each.likeness * weight * (share + titleShare));
        if (each.word !== word) add(lighter, place, share * (weigh(word) - weight));
      }
    }
  }
  return [...shared].flatMap(([place, weight]) => {
    const row = rows[place];
    const score = row ? weight / (total - (lighter.get(place) ?? 0) + row.weight) : 0;
    return row && score > 0 ? [{ row, score: Math.min(1, score) }] : [];
  });
}
