import { withoutExtension } from './name-parts';
import { splitCompound, type NearWord } from './near-words';
import { isOfficeWord } from './office-words';
import { titleTokens, type Tokens } from './title-tokens';

/** A word of a file name with its possible meanings among the words of the titles. */
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

/** A number in a title, such as a decree's, counts as a word. */
export const numberTerm = (number: number): string => `#${number}`;

/** Parses a file name against the words of the titles. A number counts if a title has it. */
export function readName(
  fileName: string,
  near: Near,
  isTerm: (term: string) => boolean,
  initials: (word: string) => readonly string[],
  place: ReadonlySet<string>,
): ReadName {
  const read = (text: string): Tokens => titleTokens(text, place);
  const file = withoutCompounds(read(withoutExtension(fileName)), near, isTerm, initials, read);
  const words = [...file.words].map(([word, share]) => ({ word, share, near: near(word) }));
  const numbers = [...file.numbers].map(numberTerm).filter(isTerm);
  return {
    file,
    terms: [...words, ...numbers.map((word) => ({ word, share: 1, near: [{ word, likeness: 1 }] }))],
  };
}

/** Splits compounds of title words or office words (`rekapabsensi`), and writes out initials of a title. */
function withoutCompounds(
  file: Tokens,
  near: Near,
  isTerm: (term: string) => boolean,
  initials: (word: string) => readonly string[],
  readAgain: (text: string) => Tokens,
): Tokens {
  const isKnown = (word: string): boolean => isTerm(word) || isOfficeWord(word);
  const read = [...file.words].map(([word, share]) => {
    const long = isKnown(word) ? [] : initials(word);
    const pieces = long.length > 0 || near(word).length > 0 ? long : splitCompound(word, isKnown);
    return pieces.length > 0
      ? readAgain(pieces.join(' '))
      : { words: [[word, share] as const], abbreviations: [] };
  });
  return {
    ...file,
    words: new Map(read.flatMap(({ words }) => [...words])),
    abbreviations: [...file.abbreviations, ...read.flatMap((each) => each.abbreviations)],
  };
}

/** A title contains exactly this word. */
export const isTheWord = (near: NearWord | undefined): boolean => near?.likeness === 1;
