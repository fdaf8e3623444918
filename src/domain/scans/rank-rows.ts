import type { InventoryRow } from '../workbook/inventaris';
import { titleTokens, withoutExtension, type Tokens } from './title-tokens';

export type Candidate = Pick<InventoryRow, 'id' | 'title' | 'year'>;

/** 1 is the same words and no others; 0 nothing in common. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/**
 * How well each waiting row fits a file's name: the weight of the words they share over the weight of all their words
 * (Dice), a word weighing more the fewer titles hold it. A file that names a year never fits a row of another year.
 */
export function rankRows(fileName: string, candidates: readonly Candidate[]): readonly Ranked[] {
  const file = titleTokens(withoutExtension(fileName));
  if (file.words.size === 0) return [];
  const titles = candidates.map((row) => ({ row, tokens: titleTokens(row.title) }));
  const weigh = weights(titles.map(({ tokens }) => tokens));
  return titles
    .filter(({ row }) => file.years.size === 0 || row.year === null || file.years.has(row.year))
    .map(({ row, tokens }) => ({ id: row.id, score: overlap(file, tokens, weigh) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function weights(titles: readonly Tokens[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of titles) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + (titles.length + 1) / ((counts.get(word) ?? 0) + 1));
}

function overlap(file: Tokens, title: Tokens, weigh: (word: string) => number): number {
  const total = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weigh(word), 0);
  const shared = total([...file.words].filter((word) => title.words.has(word)));
  if (shared === 0) return 0;
  return (
    ((2 * shared) / (total(file.words) + total(title.words))) * (disagree(file, title) ? DISAGREEMENT : 1)
  );
}

/** Semester 1 is not semester 2, however long the rest that they share: such a row is at most a suggestion. */
const DISAGREEMENT = 0.5;

const disagree = (file: Tokens, title: Tokens): boolean =>
  file.numbers.size > 0 &&
  title.numbers.size > 0 &&
  ![...file.numbers].some((number) => title.numbers.has(number));
