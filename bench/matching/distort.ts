import { abbreviations } from '../../src/domain/scans/matching/office-words';

/** A seeded generator of numbers from 0 to below 1. */
export type Random = () => number;

export const wordsOf = (title: string): readonly string[] =>
  title
    .replace(/[\\/:*?"<>|(),]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

const pick = <T>(random: Random, from: readonly T[]): T | undefined =>
  from[Math.floor(random() * from.length)];

/** Omits, doubles, changes or swaps one letter of one long word; null when no word is long. */
export function mistyped(words: readonly string[], random: Random): readonly string[] | null {
  const at = pick(
    random,
    [...words.keys()].filter((place) => /^\p{L}{6,}$/u.test(words[place] ?? '')),
  );
  if (at === undefined) return null;
  const word = words[at] ?? '';
  const place = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [
    word.slice(0, place),
    word[place] ?? '',
    word[place + 1] ?? '',
    word.slice(place + 2),
  ];
  const wrong = [
    before + next + after,
    before + letter + letter + next + after,
    `${before}${letter.toLowerCase() === 'x' ? 'z' : 'x'}${next}${after}`,
    letter === next ? before + letter + after : before + next + letter + after,
  ];
  return words.map((each, index) => (index === at ? (pick(random, wrong) ?? each) : each));
}

export function without(words: readonly string[], count: number, random: Random): readonly string[] | null {
  if (words.length <= count + 1) return null;
  const left = [...words];
  for (let gone = 0; gone < count; gone += 1) left.splice(Math.floor(random() * left.length), 1);
  return left;
}

export function shuffled(words: readonly string[], random: Random): readonly string[] | null {
  if (words.length < 2) return null;
  const left = [...words];
  const found: string[] = [];
  while (left.length > 0) found.push(...left.splice(Math.floor(random() * left.length), 1));
  return found;
}

/** Cuts up to two long words to their first four or five letters. */
export function cutShort(words: readonly string[], random: Random): readonly string[] | null {
  const long = [...words.keys()].filter((place) => /^\p{L}{8,}$/u.test(words[place] ?? ''));
  const chosen = new Set([pick(random, long), pick(random, long)]);
  if (long.length === 0) return null;
  return words.map((word, place) => (chosen.has(place) ? word.slice(0, 4 + Math.floor(random() * 2)) : word));
}

/** Expands abbreviations and abbreviates long forms; null when the title has neither. */
export function otherForm(title: string): string | null {
  const plain = wordsOf(title).join(' ').toLowerCase();
  for (const [short, long] of abbreviations) {
    const glue = long.join('(?: dan| atas| di)? ');
    const shortened = plain.replace(new RegExp(`\\b${glue}\\b`, 'g'), short);
    if (shortened !== plain) return shortened;
    const written = plain.replace(new RegExp(`\\b${short}\\b`, 'g'), long.join(' '));
    if (written !== plain) return written;
  }
  return null;
}

export const camel = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('');
