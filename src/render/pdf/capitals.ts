import { hasGlyph } from './fonts/font';

/** A text in capitals, except letters whose capital the font lacks. @example capitals('ɐ dan ß')  //=> 'ɐ DAN SS' */
export const capitals = (text: string): string => Array.from(text, capital).join('');

function capital(letter: string): string {
  const large = letter.toUpperCase();
  return Array.from(large).every(hasGlyph) ? large : letter;
}
