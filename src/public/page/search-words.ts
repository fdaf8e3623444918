import {
  abbreviations,
  glueWords,
  looseLongForms,
  noiseWords,
  shortForms,
  withoutDots,
} from '../../domain/scans/matching/office-words';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Words and numbers of a text, in order: without marks, invisible signs and the dots of abbreviations. @example 'S.O.P. PKPU-15'  //=> sop, pkpu, 15 */
export const wordsOf = (text: string): readonly string[] =>
  withoutDots(
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase(),
  )
    .replace(/(?<=\p{L}{2})(?=\d)|(?<=\d)(?=\p{L}{2})/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Words that most people add and that say little: a match is better with them, but not worse without. */
export const isMinor = (word: string): boolean =>
  noiseWords.has(word) || glueWords.has(word) || word === 'informasi' || word === 'surat';

/** Other ways to write parts of a text: abbreviations and long forms, two words as one, Roman numbers. */
export function otherForms(words: readonly string[]): readonly string[] {
  const major = words.filter((word) => !glueWords.has(word));
  const text = ` ${major.join(' ')} `;
  const holds = (long: readonly string[]): boolean => text.includes(` ${long.join(' ')} `);
  return [
    ...words.flatMap(sameWords),
    ...[...abbreviations].flatMap(([short, long]) => (holds(long) ? [short] : [])),
    ...looseLongForms.flatMap(([long, kept]) => (holds(long) ? [kept] : [])),
    ...joinedPairs(words),
  ];
}

/** Words of visitors, and those of the office for the same. */
const visitorWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['lakip', ['lkj', 'lkjip']],
  ['caleg', ['calon']],
  ['cabup', ['calon']],
  ['cakada', ['calon']],
  ['komisioner', ['anggota']],
  ['permintaan', ['permohonan']],
  ['rekrutmen', ['seleksi', 'pendaftaran']],
  ['lelang', ['pengadaan', 'tender']],
  ['tender', ['pengadaan', 'lelang']],
  ['kekayaan', ['lhkpn']],
  ['pilbup', ['bupati']],
  ['pilkada', ['pemilihan', 'pilbup', 'bupati']],
  ['pileg', ['pemilu', 'dprd']],
  ['struktur', ['susunan', 'bagan']],
  ['susunan', ['struktur', 'bagan']],
]);

export const inOfficeWords = (word: string): readonly string[] => visitorWords.get(word) ?? [];

/** What one word stands for. */
export const sameWords = (word: string): readonly string[] => [
  ...(abbreviations.get(word) ?? []),
  ...(shortForms.has(word) ? [shortForms.get(word) ?? ''] : []),
  ...(ROMAN.includes(word) ? [String(ROMAN.indexOf(word) + 1)] : []),
];

/** Neighbours written as one word; letters and digits are never one. */
export const joinedPairs = (words: readonly string[]): readonly string[] =>
  words
    .slice(1)
    .map((word, index) => `${words[index] ?? ''}${word}`)
    .filter((pair) => wordsOf(pair).length === 1);

/** The word with two neighbouring letters exchanged, the most frequent typing mistake besides one wrong letter. */
export const withSwaps = (word: string): readonly string[] =>
  word.length < 5 || /\d/.test(word)
    ? []
    : [...word.slice(1)].map(
        (letter, index) => `${word.slice(0, index)}${letter}${word[index] ?? ''}${word.slice(index + 2)}`,
      );
