import { substitutes } from './win-ansi-substitutes';

/** Codes 0x80 to 0x9F of WinAnsi, PDF 32000-1:2008 annex D.2; the other printable codes are those of Latin-1. */
const upperCharacters =
  '\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D' +
  '\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178';

const known = new Set(upperCharacters);

/** Printed for one or more adjacent characters that have no equivalent, so that a reader sees that something is missing. */
export const REPLACEMENT = '[?]';

/** What `printable` returns for such a character: never part of a text (Unicode, "noncharacters"). */
const UNPRINTABLE = '\uFFFF';

/**
 * Converts text to what a standard PDF font can print. Those fonts support WinAnsi only and print any other character
 * wrong without an error. So WinAnsi characters stay, characters with a plain equivalent become it, Greek and Cyrillic
 * are transliterated, invisible characters (soft hyphen, zero width, direction) are removed, line feeds stay, and the
 * rest becomes `[?]`.
 * @example toWinAnsi('suara ≥ 50% → “sah”')  //=> 'suara >= 50% -> “sah”'
 */
export const toWinAnsi = (text: string): string => converted(text).replace(/\uFFFF+/g, REPLACEMENT);

/** Number of characters without an equivalent in WinAnsi. @example countUnprintable('ق😀a')  //=> 2 */
export const countUnprintable = (text: string): number => converted(text).split(UNPRINTABLE).length - 1;

function converted(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return Array.from(lines, printable).join('');
}

/** True for characters that a standard PDF font prints; a soft hyphen is in WinAnsi, but is not printed. */
export function isWinAnsi(character: string): boolean {
  return /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF]$/.test(character) || known.has(character);
}

function printable(character: string): string {
  if (character === '\n' || isWinAnsi(character)) return character;
  if (character === '\t' || /^\p{Zs}$/u.test(character)) return ' ';
  if (isInvisible(character)) return '';
  return substitutes.get(character) ?? decomposed(character);
}

/** Controls, format characters (zero width, RTL and LTR, soft hyphen), variation selectors, combining marks without a letter. */
const isInvisible = (character: string): boolean => /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]$/u.test(character);

/** @example decomposed('ﬁ')  //=> 'fi' */
function decomposed(character: string): string {
  const parts = character.normalize('NFKD').normalize('NFC');
  return parts === character ? strippedOfAccents(character) : Array.from(parts, printable).join('');
}

/** @example strippedOfAccents('ẖ')  //=> 'h' */
function strippedOfAccents(character: string): string {
  const base = character.normalize('NFKD').replace(/\p{Mn}/gu, '');
  const letters = Array.from(base, (letter) => (isWinAnsi(letter) ? letter : substitutes.get(letter)));
  return base === '' || letters.includes(undefined) ? UNPRINTABLE : letters.join('');
}
