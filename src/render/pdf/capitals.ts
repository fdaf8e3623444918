import { isWinAnsi } from './to-win-ansi';

/** A text in capitals, except letters whose capital the font lacks. @example capitals('µ dan ß')  //=> 'µ DAN SS' */
export const capitals = (text: string): string => Array.from(text, capital).join('');

function capital(letter: string): string {
  const large = letter.toUpperCase();
  return Array.from(large).every(isWinAnsi) ? large : letter;
}
