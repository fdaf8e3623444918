import { tidy } from '../text/normalise';
import { recogniseHeaders } from './read-list';

/** Lines from the top that are searched for the header; letterheads and titles precede it. */
const LOOKED_AT = 20;

/**
 * The index of the header line, from 0: the first with the title column and another known column, else the first with
 * the title column only, else the first that is not blank.
 * @example findHeader([['DAFTAR INFORMASI PUBLIK'], [''], ['No', 'Judul', 'Tahun']])  //=> 2
 */
export function findHeader(lines: readonly (readonly string[])[]): number {
  const top = lines.slice(0, LOOKED_AT).map((line) => recogniseHeaders(line));
  const whole = top.findIndex(
    (keys) => keys.includes('title') && keys.filter((key) => key !== null).length > 1,
  );
  if (whole >= 0) return whole;
  const alone = top.findIndex((keys) => keys.includes('title'));
  if (alone >= 0) return alone;
  return Math.max(
    0,
    lines.findIndex((line) => line.some((cell) => tidy(cell) !== '')),
  );
}
