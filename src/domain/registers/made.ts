import { tidy } from '../text/normalise';

/** When and where a document was made; '' if unknown. */
export interface Made {
  readonly on: string;
  readonly place: string;
}

/** @example madeWords({ on: '12 Januari 2025', place: 'Lahat' })  //=> '12 Januari 2025, Lahat' */
export const madeWords = ({ on, place }: Made): string => [on, place].filter(Boolean).join(', ');

/**
 * Parses a cell that `madeWords` wrote. The text after the last comma is the place, unless it contains a digit. A text
 * without digits is a place.
 * @example partsOfMade('2025, Lahat')  //=> { on: '2025', place: 'Lahat' }
 */
export function partsOfMade(made: string): Made {
  const text = tidy(made);
  if (!/\d/.test(text)) return { on: '', place: text };
  const [, on = text, place = ''] = /^(.*\d[^,]*), ([^,\d]*)$/.exec(text) ?? [];
  return { on, place };
}
