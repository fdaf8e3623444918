import type { XlsxColumn, XlsxValue } from './sheet';

/** Line height of Calibri 11 in points, and the maximum row height in Excel. */
const line = 15;
const highest = 409;

/**
 * Height in points that shows the longest wrapped cell of a row. It is stored in the file because programs that only
 * convert or print do not compute it. An estimate: letters are taken slightly wider than Excel's measure.
 */
export function rowHeight(values: readonly XlsxValue[], columns: readonly XlsxColumn[]): number {
  const lines = values.map((value, index) =>
    typeof value === 'string' ? linesOf(value, columns[index]?.width ?? 10) : 1,
  );
  return Math.min(highest, Math.max(1, ...lines) * line);
}

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.2) / width)), 0);
