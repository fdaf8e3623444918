import { officeSettings } from '../../office/settings/groups/office-settings';
import { placeWords } from './office-words';
import { fold } from '../../text/normalise';
import type { InventoryRow } from '../../workbook/inventaris';
import { initialsOf } from './initials';
import { namedIds } from './named-ids';
import { nearWords } from './near-words';
import { rankTitles, type Ranking, type Suggestion, type TitledRow } from './rank-titles';
import { numberTerm, readName } from './read-name';
import { scoreTitles, type WeighedTitle } from './score-titles';
import { titleTokens, type Tokens } from './title-tokens';
import { codesIn, withoutUnit } from './without-unit';

export type Candidate = Pick<InventoryRow, 'id' | 'title' | 'year'> & Partial<Pick<InventoryRow, 'summary'>>;

export interface TitleIndex {
  readonly rank: (fileName: string, isOpen: (id: string) => boolean) => Ranking;
  /** The rows whose summary has words of the name, best first. */
  readonly bySummary: (fileName: string, isOpen: (id: string) => boolean) => readonly Suggestion[];
  /** IDs of any rows that occur in the name. */
  readonly named: (fileName: string) => readonly string[];
  readonly row: (id: string) => Candidate | undefined;
}

/**
 * The titles of an inventory, parsed once per run. Only rows that share a word with a file name are scored. A word that
 * fewer titles contain has more weight. Index all rows, including those that need no scan: a file that fits one of them
 * better is a question, not a match.
 * @param place the words of the office's place
 */
export function titleIndex(
  rows: readonly Candidate[],
  place = placeWords(officeSettings.name.default),
): TitleIndex {
  const read = rows.map((row) => ({ row, tokens: titleTokens(row.title, place) }));
  const places = placesOf(read.map(({ tokens }) => termsOf(tokens)));
  const weigh = (word: string): number =>
    Math.log(1 + (read.length + 1) / ((places.get(word)?.length ?? 0) + 1));
  const titles = read.map(({ row, tokens }) => indexed(row, tokens, weigh));
  const near = nearWords(read.flatMap(({ tokens }) => [...tokens.words.keys()]));
  const initials = initialsOf(read.map(({ tokens }) => tokens));
  const codes = codesIn(
    rows.map(({ id }) => id),
    (code) => places.has(code),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  let summaries: TitleIndex | undefined;
  return {
    rank: (fileName, isOpen) => {
      const name = readName(withoutUnit(fileName, codes), near, (term) => places.has(term), initials, place);
      return rankTitles(scoreTitles(name.terms, titles, places, weigh), name, isOpen);
    },
    bySummary: (fileName, isOpen) =>
      (summaries ??= titleIndex(rows.flatMap(withSummaryAsTitle), place)).rank(fileName, isOpen).open,
    named: namedIds(byId.keys()),
    row: (id) => byId.get(id),
  };
}

/** A row that says more of its document than the title. */
const withSummaryAsTitle = ({ id, year, title, summary = '' }: Candidate): readonly Candidate[] =>
  summary === '' || fold(summary) === fold(title) ? [] : [{ id, year, title: summary }];

const termsOf = ({ words, numbers }: Tokens): ReadonlyMap<string, number> =>
  new Map([...words, ...[...numbers].map((number) => [numberTerm(number), 1] as const)]);

function placesOf(titles: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  titles.forEach((terms, place) => {
    for (const term of terms.keys()) {
      const found = places.get(term);
      if (found) found.push(place);
      else places.set(term, [place]);
    }
  });
  return places;
}

function indexed(row: Candidate, tokens: Tokens, weigh: (word: string) => number): TitledRow & WeighedTitle {
  const terms = termsOf(tokens);
  const stated = new Set([...tokens.years, ...tokens.dated]);
  return {
    id: row.id,
    tokens,
    terms,
    years: stated.size > 0 || row.year === null ? stated : new Set([row.year]),
    weight: [...terms].reduce((sum, [word, share]) => sum + share * weigh(word), 0),
  };
}
