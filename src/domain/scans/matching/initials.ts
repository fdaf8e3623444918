import type { Tokens } from './title-tokens';

/** A shorter run of words has initials that other things have too. */
const SHORTEST = 3;

/**
 * The words of a title by the initials of all of them, or of a run of them. Initials that stand for different words in two
 * titles stand for nothing.
 * @example initialsOf([titleTokens('Rencana Induk Sistem Kearsipan')])('risk')  //=> rencana, induk, sistem, kearsipan
 */
export function initialsOf(titles: readonly Tokens[]): (initials: string) => readonly string[] {
  const known = new Map<string, string>();
  for (const { words } of titles) {
    const all = [...words.keys()];
    for (let from = 0; from + SHORTEST <= all.length; from += 1)
      for (let to = from + SHORTEST; to <= all.length; to += 1) {
        const run = all.slice(from, to);
        const initials = run.map((word) => word[0] ?? '').join('');
        const text = run.join(' ');
        known.set(initials, (known.get(initials) ?? text) === text ? text : '');
      }
  }
  return (initials) => (known.get(initials) ?? '').split(' ').filter((word) => word !== '');
}
