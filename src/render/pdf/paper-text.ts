import { hasGlyph } from './fonts/font';
import { substitutes } from './substitutes';

/** Printed for one or more adjacent characters that have no equivalent, so that a reader sees that something is missing. */
export const REPLACEMENT = '[?]';

/** What `printable` returns for such a character: never part of a text (Unicode, "noncharacters"). */
const UNPRINTABLE = '\uFFFF';

/**
 * Converts text to what the papers' font can print. jsPDF ends a text at a character without a glyph. So characters of
 * the font stay, characters with a plain equivalent become it, invisible characters (soft hyphen, zero width, direction)
 * are removed, line feeds stay, and the rest becomes `[?]`.
 * @example paperText('Ḥadīth ✓ 😀')  //=> 'Ḥadīth v [?]'
 */
export const paperText = (text: string): string => converted(text).replace(/\uFFFF+/g, REPLACEMENT);

/** Number of characters that cannot be printed. @example countUnprintable('ق😀a')  //=> 2 */
export const countUnprintable = (text: string): number => converted(text).split(UNPRINTABLE).length - 1;

function converted(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return Array.from(lines, printable).join('');
}

function printable(character: string): string {
  if (character === '\n' || character === '\u00A0') return character;
  if (character === '\t' || /^\p{Zs}$/u.test(character)) return ' ';
  if (isInvisible(character)) return '';
  if (hasGlyph(character)) return character;
  return substitutes.get(character) ?? decomposed(character);
}

/** Controls, format characters (zero width, RTL and LTR, soft hyphen), variation selectors. */
const isInvisible = (character: string): boolean => /^[\p{Cc}\p{Cf}\uFE00-\uFE0F]$/u.test(character);

/** A character in the parts that Unicode gives it, if all can be printed. @example decomposed('ﬁ')  //=> 'fi' */
function decomposed(character: string): string {
  const parts = character.normalize('NFKD');
  if (parts === character) return UNPRINTABLE;
  const printed = Array.from(parts, printable).join('');
  return printed.includes(UNPRINTABLE) ? UNPRINTABLE : printed;
}
