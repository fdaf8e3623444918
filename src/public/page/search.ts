import MiniSearch from 'minisearch';
import type { PublicEntry, PublicView } from '../wire/public-view';

export interface Search {
  add(entries: readonly PublicEntry[], units: PublicView['units']): void;
  /** Ids of the matches, best first. Every word must match: exactly, as a prefix, or approximately. */
  find(words: string): readonly string[];
}

/** Full-text search over the fields that a visitor may remember of a document. */
export function openSearch(): Search {
  const index = new MiniSearch<Record<string, unknown>>({
    fields: ['id', 'title', 'summary', 'holder', 'producer', 'category', 'year', 'unitName'],
    processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: {
      boost: { title: 4, id: 4, year: 2 },
      combineWith: 'AND',
      prefix: true,
      // Digits are years and numbers: an approximate match would be wrong.
      fuzzy: (term) => (/\d/.test(term) || term.length < 5 ? false : 0.2),
    },
  });
  return {
    add: (entries, units) =>
      index.addAll(
        entries.map((entry) => ({
          ...entry,
          year: String(entry.year ?? ''),
          unitName: units.find(({ code }) => code === entry.unit)?.name ?? entry.unit,
        })),
      ),
    find: (words) => index.search(words).map(({ id }) => String(id)),
  };
}
