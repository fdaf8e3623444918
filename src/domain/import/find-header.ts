import { tidy } from '../text/normalise';
import { recogniseHeaders } from './read-list';

/** Lines from the top among which a list's header is looked for: letterheads and titles stand above it. */
const LOOKED_AT = 20;

/**
 * Which line, from 0, names the columns: the first that names the document's title beside another column, else the first
 * that names the title alone, else the first that holds anything.
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
