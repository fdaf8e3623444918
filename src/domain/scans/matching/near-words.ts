import { areLookalikes } from './office-words';
import { wordIndex, type WordIndex } from './word-index';

export interface NearWord {
  readonly word: string;
  /** 1 for the word itself; lower for a less similar word. */
  readonly likeness: number;
}

const LONG_PREFIX = 0.8;
const SHORT_PREFIX = 0.5;
const ENDING = 0.7;
const TYPING_ERROR = 0.7;
const TYPING_ERROR_IN_LONG = 0.85;
const LONG_WORD = 6;
const VERY_LONG_WORD = 8;
/** Endings of Indonesian and office words: inventaris and inventarisasi, tahun and tahunan. */
const ENDINGS = ['an', 'kan', 'i', 'nya', 'asi', 'isasi', 'si'] as const;
const SHORTEST_PIECE = 3;
const SHORTEST_COMPOUND = 7;
const LONGEST_COMPOUND = 80;

/**
 * Finds the words of the titles that a word of a file name may mean: the word itself; else words that it shortens,
 * extends by an ending or misspells by one letter; else the words of which it is a compound.
 * @example nearWords(['laporan', 'persediaan'])('persedian')  //=> [{ word: 'persediaan', likeness: 0.7 }]
 */
export function nearWords(vocabulary: Iterable<string>): (word: string) => readonly NearWord[] {
  const known = wordIndex(vocabulary, ENDINGS);
  const cache = new Map<string, readonly NearWord[]>();
  return (word) => {
    const found = cache.get(word) ?? search(word, known);
    cache.set(word, found);
    return found;
  };
}

function search(word: string, known: WordIndex): readonly NearWord[] {
  const own = known.has(word) ? [{ word, likeness: 1 }] : [];
  const near = known.candidates(word).flatMap((other) => {
    const likeness = likenessOf(word, other, own.length > 0);
    return likeness > 0 ? [{ word: other, likeness }] : [];
  });
  return [...own, ...near.sort((one, other) => other.likeness - one.likeness)];
}

/** A word that occurs in a title is seldom a short form or a misspelling of another; only its ending may vary. */
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

/** One letter inserted, deleted, replaced, or two neighbours swapped (Damerau). */
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
 * Splits a compound into the smallest number of known words; empty if that is impossible.
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
