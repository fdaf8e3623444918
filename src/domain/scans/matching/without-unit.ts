import { escapePattern } from '../../text/escape-pattern';
import { withoutExtension } from './name-parts';

/** "Sub Bagian Keuangan" behind a name, or in front of it and a dash. */
const UNIT_NAME =
  /(?<!\p{L})(?:ka)?sub[\s_.-]?bag(?:ian)?(?!\p{L})[\p{L}\s_.,&]*$|^(?:ka)?sub[\s_.-]?bag(?:ian)?(?!\p{L})[\p{L}\s_.,&]*\s-\s/giu;
/** The letter of an item of a listing: A. Neraca. */
const LETTER = /^\s*[a-z][.)]\s+(?=\p{L}{2})/iu;

/**
 * A file name without what says where the document belongs: the code of its Sub Bagian, the name of one, and the letter of an item.
 * @param codes regular expression of the codes; undefined where titles have them as words
 * @example withoutUnit('[KUL] Neraca 2024 - Sub Bagian Keuangan.pdf', /kul/gi)  //=> '[ ] Neraca 2024 - .pdf'
 */
export function withoutUnit(fileName: string, codes: RegExp | undefined): string {
  const whole = withoutExtension(fileName);
  const name = whole.replace(LETTER, '');
  const bare = name.replace(UNIT_NAME, ' ').replace(codes ?? /(?!)/, ' ');
  return `${/[\p{L}\p{N}]{2}/u.test(bare) ? bare : name}${fileName.slice(whole.length)}`;
}

/** The codes of the units in these IDs as whole words, without those that are words of a title. @example codesIn(['KUL-0001'], () => false) */
export function codesIn(ids: readonly string[], isWord: (code: string) => boolean): RegExp | undefined {
  const codes = new Set(ids.flatMap((id) => /^(.+)-\d+$/.exec(id)?.[1]?.toLowerCase() ?? []));
  const own = [...codes].filter((code) => !isWord(code)).map(escapePattern);
  return own.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${own.join('|')})(?![\\p{L}\\p{N}]|[-_. ]?\\d{4}(?!\\d))`, 'giu');
}
