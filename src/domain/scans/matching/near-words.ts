import { areLookalikes } from './office-words';
import { wordIndex, type WordIndex } from './word-index';

export interface NearWord {
  readonly word: string;
  /** 1 is the word itself; less the more it takes to see it. */
  readonly likeness: number;
}

const LONG_PREFIX = 0.8;
const SHORT_PREFIX = 0.5;
const ENDING = 0.7;
const TYPING_ERROR = 0.7;
const TYPING_ERROR_IN_LONG = 0.85;
const LONG_WORD = 6;
const VERY_LONG_WORD = 8;
/** What Indonesian and office words end in: inventaris and inventarisasi, tahun and tahunan. */
const ENDINGS = ['an', 'kan', 'i', 'nya', 'asi', 'isasi', 'si'] as const;
const SHORTEST_PIECE = 3;
const SHORTEST_COMPOUND = 7;
const LONGEST_COMPOUND = 80;

/**
 * What a word of a file name may mean among the words of the titles: itself; else words it shortens, lengthens by an
 * ending or mistypes by one letter; else the words it is joined of.
 * @example nearWords(['laporan', 'persediaan'])('persedian')  //=> [{ word: 'persediaan', likeness: 0.7 }]
 */
export function nearWords(vocabulary: Iterable<string>): (word: string) => readonly NearWord[] {
  const known = wordIndex(vocabulary, ENDINGS);
  const seen = new Map<string, readonly NearWord[]>();
  return (word) => {
    const found = seen.get(word) ?? lookUp(word, known);
    seen.set(word, found);
    return found;
  };
}

function lookUp(word: string, known: WordIndex): readonly NearWord[] {
  const own = known.has(word) ? [{ word, likeness: 1 }] : [];
  const near = known.candidates(word).flatMap((other) => {
    const likeness = likenessOf(word, other, own.length > 0);
    return likeness > 0 ? [{ word: other, likeness }] : [];
  });
  return [...own, ...near.sort((one, other) => other.likeness - one.likeness)];
}

/** A word that stands in a title is seldom a short form or an error for another; only endings vary. */
function likenessOf(word: string, other: string, isKnown: boolean): number {
  if (areLookalikes(word, other) || /\d/.test(word)) return 0;
  if (isEnding(word, other) || isEnding(other, word)) return ENDING;
  if (isKnown) return 0;
  if (word.length >= 3 && other.length > word.length && other.startsWith(word))
    return word.length >= 4 ? LONG_PREFIX : SHORT_PREFIX;
  if (other.length < LONG_WORD || !isOneErrorApart(word, other)) return 0;
  return other.length >= VERY_LONG_WORD ? TYPING_ERROR_IN_LONG : TYPING_ERROR;
}

const isEnding = (stem: string, whole: string): boolean =>
  stem.length >= LONG_WORD &&
  whole.startsWith(stem) &&
  ENDINGS.some((ending) => whole.slice(stem.length) === ending);

/** One letter more, less, other, or two neighbours swapped (Damerau). */
export function isOneErrorApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let tail = 0;
  const shorter = Math.min(one.length, other.length);
  while (tail < shorter - from && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const left = one.slice(from, one.length - tail);
  const right = other.slice(from, other.length - tail);
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * The known words that a word is joined of, the fewest, or nothing.
 * @example splitCompound('laporanpersediaan', (word) => ['laporan', 'persediaan'].includes(word))  //=> ['laporan', 'persediaan']
 */
export function splitCompound(word: string, isKnown: (word: string) => boolean): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [];
  const joined: (readonly string[] | undefined)[] = [[]];
  for (let end = SHORTEST_PIECE; end <= word.length; end += 1) {
    for (let start = 0; start <= end - SHORTEST_PIECE; start += 1) {
      const before = joined[start];
      const isBetter = before && before.length + 1 < (joined[end]?.length ?? Infinity);
      const piece = word.slice(start, end);
      if (isBetter && isKnown(piece)) joined[end] = [...before, piece];
    }
  }
  return joined[word.length] ?? [];
}
