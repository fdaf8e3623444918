import type { CellStyle, WireCell, WireSheet } from '../../../wire/wire';
import { shownText } from './rows';

/** Pixels of a row with one line, and of each further line. */
export const ROW_SIZE = 21;
const LINE_SIZE = 17;
/** Approximate width in pixels of a character of Arial at 10 points. */
const LETTER = 6.1;
const PADDING = 8;

/** Heights of rows that differ from the default: rows with wrapped text fit their text, rows with a set height keep it. */
export const rowHeights = (sheet: WireSheet): Map<number, number> =>
  new Map(
    sheet.rows.flatMap((cells, index) => {
      const height = rowHeight(sheet, index, cells, sheet.styles);
      return height === ROW_SIZE ? [] : [[index, height]];
    }),
  );

export function rowHeight(
  sheet: WireSheet,
  index: number,
  cells: readonly WireCell[],
  styles: readonly CellStyle[],
): number {
  const own = sheet.heights[index];
  if (own !== undefined && own !== ROW_SIZE) return own;
  const lines = cells.map((cell, column) => {
    const wraps = isRich(cell) && cell.s !== undefined && styles[cell.s]?.['whiteSpace'] !== undefined;
    const room = wraps ? Math.floor(((sheet.columns[column]?.size ?? 100) - PADDING) / LETTER) : Infinity;
    return linesOf(shownText(cell), Math.max(1, room));
  });
  return ROW_SIZE + (Math.max(1, ...lines) - 1) * LINE_SIZE;
}

const isRich = (cell: WireCell): cell is Exclude<WireCell, string | null> =>
  typeof cell === 'object' && cell !== null;

/** The number of lines when breaking at words, as a browser does; `room` in characters. */
function linesOf(text: string, room: number): number {
  if (text.length <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + brokenLines(line, room), 0);
}

function brokenLines(line: string, room: number): number {
  if (line.length <= room) return 1;
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
