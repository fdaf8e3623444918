import { tidy } from '../text/normalise';

/** When and where a document was made; '' if unknown. */
export interface Made {
  readonly on: string;
  readonly place: string;
}

/** @example madeWords({ on: '12 Januari 2025', place: 'Lahat' })  //=> 'Lahat, 12 Januari 2025' */
export const madeWords = ({ on, place }: Made): string => [place, on].filter(Boolean).join(', ');

/** A day name belongs to the time. */
const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum\W?at|sabtu|minggu)$/i;

/**
 * Parses a cell of place and time, in either order. The text before the first comma, or after the last one, is the place
 * unless it contains a digit or is a weekday. A text without digits is a place.
 * @example partsOfMade('Lahat, 2025')  //=> { on: '2025', place: 'Lahat' }
 * @example partsOfMade('2025, Lahat')  //=> { on: '2025', place: 'Lahat' }
 */
export function partsOfMade(made: string): Made {
  const text = tidy(made);
  if (!/\d/.test(text)) return { on: '', place: text };
  const [, before = '', time = ''] = /^([^,\d]*[^,\d\s]), (.*)$/.exec(text) ?? [];
  if (before !== '' && !WEEKDAY.test(before)) return { on: time, place: before };
  const [, on = text, place = ''] = /^(.*\d[^,]*), ([^,\d]*)$/.exec(text) ?? [];
  return { on, place };
}
