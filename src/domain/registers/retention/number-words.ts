const ones = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const tens: ReadonlyMap<string, number> = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
]);

/**
 * Parses an Indonesian number from 0 to 99 in lower case; undefined for anything else.
 * @example readNumberWords('dua puluh lima')  //=> 25
 */
export function readNumberWords(text: string): number | undefined {
  const words = text.split(' ');
  const [first = '', second = '', third] = words;
  const one = ones.indexOf(first);
  if (words.length === 1) return one === -1 ? tens.get(first) : one;
  if (one < 1 || words.length > 3) return undefined;
  if (second === 'belas') return words.length === 2 && one > 1 ? 10 + one : undefined;
  if (second !== 'puluh' || one < 2) return undefined;
  if (third === undefined) return one * 10;
  const last = ones.indexOf(third);
  return last < 1 ? undefined : one * 10 + last;
}

const ONE = ones.join('|');

/** Matches each of these numbers in a text, the longest first. */
export const NUMBER_WORDS = `(?:${ONE})\\s+puluh(?:\\s+(?:${ONE}))?|(?:${ONE})\\s+belas|sepuluh|sebelas|${ONE}`;
