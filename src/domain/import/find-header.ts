import { headerKey, tidy } from '../text/normalise';
import { exactKey, isMeaningless, recogniseHeaders } from './headers';
import { isPeriod, markOf, tickOf } from './ticks';

/** Lines from the top that are searched for the header; letterheads, decrees and titles precede it. */
const TOP_LINES = 60;
/** Lines that a header may have. */
const DEEPEST = 3;

type Line = readonly string[];

/**
 * The index of the header line, from 0: the first with the title column and another known column, else the first with
 * the title column only; undefined where no line names the title.
 * @example findHeader([['DAFTAR INFORMASI PUBLIK'], [''], ['No', 'Judul', 'Tahun']])  //=> 2
 */
export function findHeader(lines: readonly Line[]): number | undefined {
  const top = lines.slice(0, TOP_LINES).map((line) => ({ line, keys: recogniseHeaders(line.map(tidy)) }));
  // A category alone is the title of a table, e.g. INFORMASI BERKALA.
  const namesTitle = ({ line, keys }: (typeof top)[number]): boolean =>
    keys.includes('title') && tickOf(tidy(line[keys.indexOf('title')] ?? '')) === undefined;
  const whole = top.findIndex(
    ({ line, keys }) =>
      namesTitle({ line, keys }) &&
      (keys.filter((key) => key !== null).length > 1 ||
        line.some((cell, index) => keys[index] !== 'title' && tickOf(tidy(cell)) !== undefined)),
  );
  if (whole >= 0) return whole;
  const alone = top.findIndex(({ line }) => line.some((cell) => exactKey(tidy(cell)) === 'title'));
  if (alone >= 0) return alone;
  const likely = top.findIndex(
    ({ line, keys }) => namesTitle({ line, keys }) && line.some((cell) => isMeaningless(tidy(cell))),
  );
  return likely >= 0 ? likely : undefined;
}

/** The index of the first line that is not blank; 0 where all are. */
export const firstFilled = (lines: readonly Line[]): number =>
  Math.max(
    0,
    lines.findIndex((line) => line.some((cell) => tidy(cell) !== '')),
  );

/**
 * The headers of further tables under the first: lines whose cells all name columns, among them the document's, and not
 * the columns of the header above.
 */
export function furtherHeaders(lines: readonly Line[], first: number): readonly number[] {
  let above = lines[first] ?? [];
  return lines.flatMap((line, index) => {
    if (index <= first || !isOtherHeader(line, above)) return [];
    above = line;
    return [index];
  });
}

function isOtherHeader(line: Line, above: Line): boolean {
  const filled = line.filter((cell) => cell !== '');
  const known = filled.filter((cell) => exactKey(cell) !== undefined || isMeaningless(cell));
  if (known.length < 2 || line.every((cell, index) => headerKey(cell) === headerKey(above[index] ?? '')))
    return false;
  const keys = recogniseHeaders(filled);
  return keys.includes('title') && filled.every((cell, index) => isMeaningless(cell) || keys[index] !== null);
}

/**
 * The number of lines of the header that begins at `first`. A further line has only names of columns, of categories or of
 * forms, as under "Bentuk" the line "Softcopy, Hardcopy".
 */
export function headerDepth(lines: readonly Line[], first: number): number {
  let depth = 1;
  while (depth < DEEPEST && isFurther(lines[first + depth] ?? [], lines[first] ?? [])) depth += 1;
  return depth;
}

function isFurther(line: Line, above: Line): boolean {
  const filled = line.map((cell, index) => ({ text: tidy(cell), index })).filter(({ text }) => text !== '');
  const own = filled.filter(({ text, index }) => text !== tidy(above[index] ?? ''));
  const isUnderBlank = ({ index }: { readonly index: number }): boolean => tidy(above[index] ?? '') === '';
  const isUnderSpan = ({ index }: { readonly index: number }): boolean => tidy(above[index + 1] ?? '') === '';
  return (
    own.some(isUnderBlank) &&
    own.every((cell) => namesColumn(cell.text) && (isUnderBlank(cell) || isUnderSpan(cell)))
  );
}

/** Characters of the longest name in a further line of a header. */
const LONGEST = 40;

const namesColumn = (text: string): boolean =>
  text.length <= LONGEST &&
  markOf(text) === undefined &&
  (isMeaningless(text) ||
    isPeriod(text) ||
    tickOf(text) !== undefined ||
    recogniseHeaders([text])[0] !== null);

/** The header as one line: each column by its lowest name; of a column without one, the heading over it. */
export function joinedHeaders(lines: readonly Line[]): readonly string[] {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => {
    const names = lines.map((line) => tidy(line[column] ?? '')).filter((name) => name !== '');
    return names[names.length - 1] ?? '';
  });
}
