import { fold } from '../../text/normalise';

/** Phrases separated by semicolons or new lines. @example phrasesOf('neraca; laporan keuangan')  //=> ['neraca', 'laporan keuangan'] */
const phrasesOf = (text: string): readonly string[] => text.split(/[;\n]/).map(fold).filter(Boolean);

/**
 * Whether a text contains one of the phrases as whole words, and none of the others.
 * @param minus phrases of which one is enough to reject the text
 */
export function wordMatcher(words: string, minus: string): (text: string) => boolean {
  const [wanted, unwanted] = [phrasesOf(words), phrasesOf(minus)];
  return (text) => {
    const folded = fold(text);
    const isIn = (phrase: string): boolean => hasWords(folded, phrase);
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
