/** A cell; row and column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** @example placeOf('$B$3')  //=> { row: 2, column: 1 } */
export function placeOf(reference: string): Place | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  if (letters === '' || digits === '') return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** First and last cell of a range. @example rangeOf('A2:A4') */
export function rangeOf(reference: string): readonly [Place, Place] | undefined {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  return first && last ? [first, last] : undefined;
}
