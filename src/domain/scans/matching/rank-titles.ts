import { sharedWords, type MatchReasons } from './match-reasons';
import { doubtsOf, keptDespite } from '../decisions/doubts';
import { isTheWord, type ReadName } from './read-name';
import type { Scored } from './score-titles';
import type { Tokens } from './title-tokens';
import { yearFact } from './year-fact';

/** A row with its parsed title. */
export interface TitledRow {
  readonly id: string;
  readonly tokens: Tokens;
  /** The years of its title, else those of the cell Tahun. */
  readonly years: ReadonlySet<number>;
}

/** 1: the same words and no others; 0: no shared words. */
export interface Suggestion {
  readonly id: string;
  readonly score: number;
  /** Every word of the name is in the title. */
  readonly isPart: boolean;
  readonly reasons: MatchReasons;
}

/** The best rows for a name, best first: open ones and the others, since the file may be meant for one of those. */
export interface Ranking {
  readonly open: readonly Suggestion[];
  readonly closed: readonly Suggestion[];
}

/** Rows of each kind in a ranking. */
const RANKED = 8;

/** Doubts only lower a score. So the search ends when enough rows score at least as high as the next one can. */
export function rankTitles(
  scored: readonly Scored<TitledRow>[],
  name: ReadName,
  isOpen: (id: string) => boolean,
): Ranking {
  const open = bestOf();
  const closed = bestOf();
  const inOrder = [...scored].sort((one, other) => other.score - one.score || byId(one.row.id, other.row.id));
  for (const { row, score } of inOrder) {
    if (open.isFull(score) && closed.isFull(score)) break;
    const kind = isOpen(row.id) ? open : closed;
    const suggestion = kind.isFull(score) ? null : suggest(row, score, name);
    if (suggestion) kind.add(suggestion);
  }
  return { open: open.list, closed: closed.list };
}

const byId = (one: string, other: string): number => (one < other ? -1 : 1);

function bestOf() {
  const list: Suggestion[] = [];
  return {
    list,
    isFull: (score: number): boolean => (list[RANKED - 1]?.score ?? 0) >= score,
    add: (one: Suggestion): void => {
      list.push(one);
      list.sort((some, other) => other.score - some.score || byId(some.id, other.id));
      list.splice(RANKED);
    },
  };
}

function suggest(row: TitledRow, score: number, { file, terms }: ReadName): Suggestion | null {
  const title = row.tokens;
  const year = yearFact(file, row.years);
  if (year === null) return null;
  const words = terms.filter(({ word }) => !word.startsWith('#'));
  const pairs = words.flatMap(({ word, near }) => {
    const found = near.find((each) => title.words.has(each.word));
    return found ? [[word, found.word] as const] : [];
  });
  const meant = new Map(pairs);
  const extraWords = words.filter(({ word }) => !meant.has(word));
  const reading = {
    file,
    title,
    year,
    years: row.years,
    words: new Set(words.map(({ word }) => meant.get(word) ?? word)),
    extraWords: extraWords.map(({ word, near }) => ({ word, isKnown: isTheWord(near[0]) })),
  };
  const doubts = doubtsOf(reading);
  const exact = pairs.filter(([inName, inTitle]) => inName === inTitle).map(([word]) => word);
  return {
    id: row.id,
    score: score * keptDespite(doubts, reading),
    isPart: extraWords.length === 0,
    reasons: {
      idNamed: false,
      words: sharedWords(exact, file, title),
      similar: pairs.filter(([inName, inTitle]) => inName !== inTitle),
      year,
      doubts,
    },
  };
}
