import { variantWords } from '../matching/office-words';
import type { Tokens } from '../matching/title-tokens';
import type { YearFact } from '../matching/year-fact';

/** A file name compared with one title. */
export interface Reading {
  readonly file: Tokens;
  readonly title: Tokens;
  /** The years of the title, else those of the cell Tahun. */
  readonly years: ReadonlySet<number>;
  readonly year: YearFact;
  /** The words of the name; similar words are replaced by those of the title. */
  readonly words: ReadonlySet<string>;
  /** Words of the name that are not in the title. `isKnown`: they occur in other titles. */
  readonly extraWords: readonly { readonly word: string; readonly isKnown: boolean }[];
}

/** Reasons why a row is never matched automatically, however high its score. */
export const doubts = {
  /** The name has a date in another year, which may be the day of scanning. */
  TAHUN_LAIN: ({ year }) => year.kind === 'lain',
  /** Several years mean several documents, unless they are a range that ends in the row's year: "2019-2020" of 2020. */
  BEBERAPA_TAHUN: ({ file, years }) =>
    file.years.size > 1 &&
    [...file.years].some((year) => !years.has(year)) &&
    !(file.rangeEnd !== null && years.has(file.rangeEnd)),
  /** Only one of the two has a semester, triwulan or month, or they differ. */
  PERIODE_LAIN: ({ file, title }) => !same(file.periods, title.periods),
  /** The name has a number that the title lacks: a part, another decree. No number means number 1. */
  NOMOR_LAIN: ({ file, title }) =>
    [...file.numbers].some(
      (number) => !title.numbers.has(number) && !(number === 1 && title.numbers.size === 0),
    ),
  /** APBN or hibah, draft or addendum: see `variantWords`. */
  RAGAM_LAIN: ({ words, title }) => !same(variants(words), variants(title.words.keys())),
  /** A word of the name replaces one of the title, or occurs in other titles. */
  KATA_LAIN: ({ words, title, extraWords }) =>
    extraWords.some(({ isKnown }) => isKnown) ||
    (extraWords.length > 0 && [...title.words.keys()].some((word) => !words.has(word))),
} as const satisfies Record<string, (reading: Reading) => boolean>;

export type Doubt = keyof typeof doubts;

export const doubtsOf = (reading: Reading): readonly Doubt[] =>
  (Object.keys(doubts) as Doubt[]).filter((doubt) => doubts[doubt](reading));

const DOUBTFUL = 0.8;
const CONTRADICTION = 0.5;

/**
 * The factor by which doubts reduce a score: one half when both sides have a value and the values differ. Unknown words
 * have already reduced the score.
 */
export function keptDespite(found: readonly Doubt[], reading: Reading): number {
  if (found.every((doubt) => doubt === 'KATA_LAIN')) return 1;
  return contradicts(reading) ? CONTRADICTION : DOUBTFUL;
}

function contradicts({ file, title, words, year }: Reading): boolean {
  const pairs: readonly (readonly [ReadonlySet<unknown>, ReadonlySet<unknown>])[] = [
    [file.periods, title.periods],
    [file.numbers, title.numbers],
    [variants(words), variants(title.words.keys())],
  ];
  return year.kind === 'lain' || pairs.some(([some, others]) => areApart(some, others));
}

const areApart = (some: ReadonlySet<unknown>, others: ReadonlySet<unknown>): boolean =>
  some.size > 0 && others.size > 0 && ![...some].some((each) => others.has(each));

const variants = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => variantWords.has(word)));

const same = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size === others.size && [...some].every((each) => others.has(each));
