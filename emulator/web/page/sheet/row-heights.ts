import type { WireSheet } from '../../wire/wire';
import { shownText } from './rows';

/** Pixels of a row of one line, and of each further line. */
export const ROW_SIZE = 21;
const LINE_SIZE = 17;
/** About how wide a letter of Arial at 10 points is. */
const LETTER = 6.1;
const PADDING = 8;

/** Rows with wrapped text are as tall as it needs; rows sized by hand stay as they are. */
export function rowHeights(sheet: WireSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  sheet.rows.forEach((cells, index) => {
    const lines = cells.reduce((most, cell, column) => {
      if (typeof cell !== 'object' || cell?.s === undefined) return most;
      if (sheet.looks[cell.s]?.['whiteSpace'] === undefined) return most;
      return Math.max(most, linesOf(shownText(cell), (sheet.columns[column]?.size ?? 100) - PADDING));
    }, 1);
    const own = sheet.heights[index];
    if (own !== undefined && own !== ROW_SIZE) heights.set(index, own);
    else if (lines > 1) heights.set(index, ROW_SIZE + (lines - 1) * LINE_SIZE);
  });
  return heights;
}

/** Breaks at words, as a browser does. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width / LETTER));
  return text.split('\n').reduce((sum, line) => sum + brokenLines(line, room), 0);
}

function brokenLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(word.length / (room + 1));
    used = used + (used > 0 ? 1 : 0) + (word.length % (room + 1));
  }
  return lines;
}
