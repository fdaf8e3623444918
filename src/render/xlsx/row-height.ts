import type { XlsxColumn, XlsxValue } from './sheet';

/** Points of a line in Calibri 11, and the most that Excel gives a row. */
const line = 15;
const highest = 409;

/**
 * Height that a row needs for its longest cell to be read whole when it wraps, in points. Written down, because programs
 * that only convert or print do not work it out. An estimate: letters are taken a little wider than Excel's measure.
 */
export function rowHeight(values: readonly XlsxValue[], columns: readonly XlsxColumn[]): number {
  const lines = values.map((value, index) =>
    typeof value === 'string' ? linesOf(value, columns[index]?.width ?? 10) : 1,
  );
  return Math.min(highest, Math.max(1, ...lines) * line);
}

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.2) / width)), 0);
