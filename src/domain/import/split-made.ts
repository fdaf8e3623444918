import { tidy } from '../text/normalise';
import { yearsIn } from '../text/year-in';

/**
 * Time and place of a cell that has both, in either order.
 * @example splitMade('Lahat, Januari 2025')  //=> { madeOn: 'Januari 2025', madeAt: 'Lahat' }
 */
export function splitMade(text: string): { readonly madeOn: string; readonly madeAt: string } {
  const parts = text
    .split(/[,;\n]|\s\/\s/)
    .map(tidy)
    .filter((part) => part !== '');
  const isTime = (part: string): boolean => yearsIn(part).length > 0 || /^\d/.test(part);
  if (parts.some((part) => isTime(part) && !startsWithPlace.test(part)))
    return {
      madeOn: parts.filter(isTime).join(', '),
      madeAt: parts.filter((part) => !isTime(part)).join(', '),
    };
  const [, place = '', time = ''] = PLACE_THEN_TIME.exec(tidy(text)) ?? [];
  if (time !== '') return { madeOn: time, madeAt: place };
  return { madeOn: '', madeAt: tidy(text) };
}

const startsWithPlace = /^\p{Lu}\p{Ll}+ \d/u;
const PLACE_THEN_TIME = /^(\D+?) (\d.*)$/;
