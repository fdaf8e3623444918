import type { PublicEntry } from '../../wire/public-view';
import type { Search } from '../search';

/** The visitor's search and filters; '' matches everything. */
export interface Query {
  readonly words: string;
  readonly category: string;
  /** Code of the Sub Bagian. */
  readonly unit: string;
}

export const everything: Query = { words: '', category: '', unit: '' };

/** Matching entries: by number, or for a text search by relevance. */
export function selectEntries(
  all: readonly PublicEntry[],
  { words, category, unit }: Query,
  search: Pick<Search, 'find'>,
): readonly PublicEntry[] {
  const fits = (entry: PublicEntry): boolean =>
    (category === '' || entry.category === category) && (unit === '' || entry.unit === unit);
  if (words.trim() === '') return all.filter(fits);
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  return search
    .find(words)
    .flatMap((id) => byId.get(id) ?? [])
    .filter(fits);
}
