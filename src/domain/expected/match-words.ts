import { fold } from '../text/normalise';

/** A phrase: parts that the text must all contain. */
type Phrase = readonly string[];

/**
 * Phrases separated by semicolons or new lines, each of parts separated by `+`.
 * @example phrasesOf('neraca; buku kas + hibah')  //=> [['neraca'], ['buku kas', 'hibah']]
 */
const phrasesOf = (text: string): readonly Phrase[] =>
  text
    .split(/[;\n]/)
    .map((phrase) => phrase.split('+').map(fold).filter(Boolean))
    .filter((parts) => parts.length > 0);

/**
 * Whether a folded text contains one of the phrases as whole words, and none of the others.
 * @param minus phrases of which one is enough to reject the text
 */
export function wordMatcher(words: string, minus: string): (folded: string) => boolean {
  const [wanted, unwanted] = [phrasesOf(words), phrasesOf(minus)];
  return (folded) => {
    const isIn = (parts: Phrase): boolean => parts.every((part) => hasWords(folded, part));
    return wanted.some(isIn) && !unwanted.some(isIn);
  };
}

/** Whole words: 'rup' is not found in 'struktur'. */
function hasWords(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + phrase.length])) return true;
  return false;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
