import MiniSearch, { type Query } from 'minisearch';
import type { PublicEntry, PublicView } from '../wire/public-view';
import { placeWords } from '../../domain/scans/matching/office-words';
import {
  inOfficeWords,
  isMinor,
  joinedPairs,
  otherForms,
  sameWords,
  withSwaps,
  wordsOf,
} from './search-words';

export interface Search {
  add(entries: readonly PublicEntry[], units: PublicView['units']): void;
  /**
   * Ids of the matches, best first: entries that match every word (exactly, as a prefix, in another form or with a typing
   * mistake); where there are none, those that match some.
   */
  find(words: string): readonly string[];
}

const FIELDS = ['id', 'title', 'summary', 'holder', 'producer', 'category', 'year', 'unitName'] as const;

/** Full-text search over the fields that a visitor may remember of a document. */
export function openSearch(officeName: string): Search {
  const place = placeWords(officeName);
  const index = new MiniSearch<Record<string, unknown>>({
    fields: [...FIELDS, 'number', 'forms'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, id: 4, number: 4, year: 2 },
      combineWith: 'OR',
      prefix: true,
      // Digits are years and numbers: an approximate match would be wrong.
      fuzzy: (term) => (/\d/.test(term) || term.length < 5 ? false : 0.2),
    },
  });
  const ids: string[] = [];
  return {
    add: (entries, units) => {
      ids.push(...entries.map(({ id }) => id));
      index.addAll(
        entries.map((entry) => ({
          ...entry,
          // Few people type the zeros of DIP-0005.
          number: entry.id.replace(/^\D*0*/, ''),
          year: String(entry.year ?? ''),
          unitName: units.find(({ code }) => code === entry.unit)?.name ?? entry.unit,
          forms: [entry.title, entry.category].flatMap((text) => otherForms(wordsOf(text ?? ''))).join(' '),
        })),
      );
    },
    find: (text) =>
      ranked(
        wordsOf(text),
        (query) => index.search(query),
        ids,
        (word) => isMinor(word) || place.has(word),
      ),
  };
}

type Find = (query: Query) => readonly { readonly id: unknown; readonly score: number }[];

function ranked(
  words: readonly string[],
  find: Find,
  ids: readonly string[],
  saysLittle: (word: string) => boolean,
): readonly string[] {
  const major = words.filter((word) => !saysLittle(word));
  const required = new Set(major.length > 0 ? major : words);
  const found = new Map<string, { count: number; score: number }>();
  for (const word of new Set(words)) {
    for (const { id, score } of find(queryOf(word, words))) {
      const known = found.get(String(id)) ?? { count: 0, score: 0 };
      found.set(String(id), {
        count: known.count + (required.has(word) ? 1 : 0),
        score: known.score + score,
      });
    }
  }
  const matches = [...found].filter(([, { count }]) => count > 0);
  const whole = matches.filter(([, { count }]) => count === required.size);
  const best = [...(whole.length > 0 ? whole : matches)].sort(
    ([, one], [, other]) => other.count - one.count || other.score - one.score,
  );
  return best.length === 0 && major.length === 0 ? ids : best.map(([id]) => id);
}

/** A word of the search in all its forms: its long form, joined with a neighbour, or mistyped. */
function queryOf(word: string, words: readonly string[]): Query {
  const joined = joinedPairs(words).filter((pair) => pair.startsWith(word) || pair.endsWith(word));
  const long = sameWords(word);
  const forms = [...joined, ...withSwaps(word), ...inOfficeWords(word)];
  return {
    combineWith: 'OR',
    queries: [
      word,
      ...(long.length > 0 ? [{ combineWith: 'AND' as const, queries: [...long] }] : []),
      ...(forms.length > 0 ? [{ queries: forms, prefix: false, fuzzy: false as const }] : []),
    ],
  };
}
