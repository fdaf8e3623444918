import { tidy } from '../text/normalise';

/** When and where a document was made; '' for what is not known. */
export interface Made {
  readonly on: string;
  readonly place: string;
}

/** @example madeWords({ on: '12 Januari 2025', place: 'Lahat' })  //=> '12 Januari 2025, Lahat' */
export const madeWords = ({ on, place }: Made): string => [on, place].filter(Boolean).join(', ');

/**
 * The same read back from a cell of the register. What stands behind the last comma is the place, unless it bears a digit;
 * a text without a digit is a place.
 * @example partsOfMade('2025, Lahat')  //=> { on: '2025', place: 'Lahat' }
 */
export function partsOfMade(made: string): Made {
  const text = tidy(made);
  if (!/\d/.test(text)) return { on: '', place: text };
  const [, on = text, place = ''] = /^(.*\d[^,]*), ([^,\d]*)$/.exec(text) ?? [];
  return { on, place };
}
