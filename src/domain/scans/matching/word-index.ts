/** Indexes the words of the titles, so that similar words are found without comparing all of them. */
export interface WordIndex {
  readonly has: (word: string) => boolean;
  /** Words that may be similar, in their original order: all that are, and few others. */
  readonly candidates: (word: string) => readonly string[];
}

/**
 * Covers three differences: an ending (each is tried), the rest of a word after a short form (by alphabetical order),
 * and one letter. Two words one error apart share the first or the second half of one of them.
 */
export function wordIndex(vocabulary: Iterable<string>, endings: readonly string[]): WordIndex {
  const order = new Map<string, number>();
  for (const word of vocabulary) if (!order.has(word)) order.set(word, order.size);
  const alphabetical = [...order.keys()].sort();
  const halves = halvesOf(order.keys());
  const place = (word: string): number => order.get(word) ?? 0;
  return {
    has: (word) => order.has(word),
    candidates: (word) => {
      const found = new Set([
        ...endings.map((ending) => word + ending),
        ...endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)),
        ...beginningWith(alphabetical, word),
        ...halfKeys(word).flatMap((key) => halves.get(key) ?? []),
      ]);
      return [...found]
        .filter((each) => each !== word && order.has(each))
        .sort((one, other) => place(one) - place(other));
    },
  };
}

/** Shorter forms are too ambiguous. */
const SHORTEST_FORM = 3;

function beginningWith(alphabetical: readonly string[], start: string): readonly string[] {
  if (start.length < SHORTEST_FORM) return [];
  let [from, to] = [0, alphabetical.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((alphabetical[middle] ?? '') < start) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (alphabetical[end]?.startsWith(start)) end += 1;
  return alphabetical.slice(from, end);
}

const keyOf = (length: number, side: 'head' | 'tail', half: string): string => `${length} ${side} ${half}`;
const middleOf = (length: number): number => length >> 1;

/** The head ends a letter before the tail begins, so that two swapped letters never change both. */
function halvesOf(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const halves = new Map<string, string[]>();
  const add = (key: string, word: string): void => {
    const known = halves.get(key);
    if (known) known.push(word);
    else halves.set(key, [word]);
  };
  for (const word of words) {
    const middle = middleOf(word.length);
    add(keyOf(word.length, 'head', word.slice(0, Math.max(0, middle - 1))), word);
    add(keyOf(word.length, 'tail', word.slice(middle)), word);
  }
  return halves;
}

/** The keys of words with one letter less, as many, or one more. */
const halfKeys = (word: string): readonly string[] =>
  [-1, 0, 1].flatMap((more) => {
    const length = word.length + more;
    const middle = middleOf(length);
    return [
      keyOf(length, 'head', word.slice(0, Math.max(0, middle - 1))),
      keyOf(length, 'tail', word.slice(Math.max(0, middle - more))),
    ];
  });
