import { substitutes } from './win-ansi-substitutes';

/** Places 0x80 to 0x9F of WinAnsi, PDF 32000-1:2008 annex D.2; the other printable places are those of Latin-1. */
const upperCharacters =
  '\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D' +
  '\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178';

const known = new Set(upperCharacters);

/** Stands for one or more characters in a row that have no equal, where a person will see that something is missing. */
export const REPLACEMENT = '[?]';

/** What `printable` answers for such a character: no character of any language (Unicode, "noncharacters"). */
const LOST = '\uFFFF';

/**
 * Text that a standard PDF font prints as it reads. Those fonts know WinAnsi only and print anything else as a wrong
 * sign without a word, so: what WinAnsi has stays, what has a plain equal becomes it, Greek and Cyrillic are written in
 * Latin letters, marks without ink go (soft hyphen, zero width, direction), line feeds stay, and the rest is `[?]`.
 * @example toWinAnsi('suara ≥ 50% → “sah”')  //=> 'suara >= 50% -> “sah”'
 */
export const toWinAnsi = (text: string): string => converted(text).replace(/\uFFFF+/g, REPLACEMENT);

/** How many characters of a text have no equal in WinAnsi. @example countLost('ق😀a')  //=> 2 */
export const countLost = (text: string): number => converted(text).split(LOST).length - 1;

function converted(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return Array.from(lines, printable).join('');
}

/** True for the characters that a standard PDF font prints; a soft hyphen is in WinAnsi, but is not for printing. */
export function isWinAnsi(character: string): boolean {
  return /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF]$/.test(character) || known.has(character);
}

function printable(character: string): string {
  if (character === '\n' || isWinAnsi(character)) return character;
  if (character === '\t' || /^\p{Zs}$/u.test(character)) return ' ';
  if (isInkless(character)) return '';
  return substitutes.get(character) ?? decomposed(character);
}

/** Controls, format marks (zero width, RTL and LTR, soft hyphen), variation selectors, accents left without a letter. */
const isInkless = (character: string): boolean => /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]$/u.test(character);

/** @example decomposed('ﬁ')  //=> 'fi' */
function decomposed(character: string): string {
  const parts = character.normalize('NFKD').normalize('NFC');
  return parts === character ? strippedOfAccents(character) : Array.from(parts, printable).join('');
}

/** @example strippedOfAccents('ẖ')  //=> 'h' */
function strippedOfAccents(character: string): string {
  const base = character.normalize('NFKD').replace(/\p{Mn}/gu, '');
  const letters = Array.from(base, (letter) => (isWinAnsi(letter) ? letter : substitutes.get(letter)));
  return base === '' || letters.includes(undefined) ? LOST : letters.join('');
}
