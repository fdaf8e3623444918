import { withoutExtension } from './name-parts';
import { splitCompound, type NearWord } from './near-words';
import { isOfficeWord } from './office-words';
import { titleTokens, type Tokens } from './title-tokens';

/** A word of a file name and what it may mean among the words of the titles. */
export interface Term {
  readonly word: string;
  readonly share: number;
  readonly near: readonly NearWord[];
}

export interface ReadName {
  readonly file: Tokens;
  readonly terms: readonly Term[];
}

type Near = (word: string) => readonly NearWord[];

/** A number of a title, such as a decree's, counts as a word. */
export const numberTerm = (number: number): string => `#${number}`;

/** Reads a file name beside the words of the titles; a number counts when a title has it. */
export function readName(fileName: string, near: Near, isTerm: (term: string) => boolean): ReadName {
  const file = withoutCompounds(titleTokens(withoutExtension(fileName)), near, isTerm);
  const words = [...file.words].map(([word, share]) => ({ word, share, near: near(word) }));
  const numbers = [...file.numbers].map(numberTerm).filter(isTerm);
  return {
    file,
    terms: [...words, ...numbers.map((word) => ({ word, share: 1, near: [{ word, likeness: 1 }] }))],
  };
}

/** Takes words apart that are joined of words of the titles or the office: `rekapabsensi`. */
function withoutCompounds(file: Tokens, near: Near, isTerm: (term: string) => boolean): Tokens {
  const isKnown = (word: string): boolean => isTerm(word) || isOfficeWord(word);
  const read = [...file.words].map(([word, share]) => {
    const pieces = near(word).length > 0 ? [] : splitCompound(word, isKnown);
    return pieces.length > 0
      ? titleTokens(pieces.join(' '))
      : { words: [[word, share] as const], abbreviations: [] };
  });
  return {
    ...file,
    words: new Map(read.flatMap(({ words }) => [...words])),
    abbreviations: [...file.abbreviations, ...read.flatMap((each) => each.abbreviations)],
  };
}

/** Some title has the very word. */
export const isTheWord = (near: NearWord | undefined): boolean => near?.likeness === 1;
