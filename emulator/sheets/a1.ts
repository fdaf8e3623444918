/** A rectangle of cells: zero-based, ends excluded. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A parsed A1 text, independent of a sheet; an open side is undefined. */
export interface A1 {
  readonly sheet?: string;
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
}

const CELLS = /^\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/;

/** @example columnName(27) //=> 'AB' */
export function columnName(index: number): string {
  let name = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Parses A1 notation; undefined when it is invalid.
 * Rules: https://developers.google.com/workspace/sheets/api/guides/concepts#cell
 * @example parseA1("'Hari Libur'!A2:A") //=> { sheet: 'Hari Libur', top: 1, left: 0, right: 1 }
 */
export function parseA1(text: string): A1 | undefined {
  const quoted = /^'((?:[^']|'')+)'(?:!(.*))?$/s.exec(text);
  if (quoted) return withSheet((quoted[1] ?? '').replace(/''/g, "'"), quoted[2]);
  const mark = text.lastIndexOf('!');
  return mark < 0 ? parseCells(text) : withSheet(text.slice(0, mark), text.slice(mark + 1));
}

function withSheet(sheet: string, cells: string | undefined): A1 | undefined {
  if (cells === undefined) return { sheet };
  const area = parseCells(cells);
  return area && { sheet, ...area };
}

function parseCells(text: string): A1 | undefined {
  const match = CELLS.exec(text);
  if (!match || text === '' || text === ':') return undefined;
  const [, column = '', row = '', lastColumn, lastRow] = match;
  if (Number(row || 1) < 1 || Number(lastRow || 1) < 1) return undefined;
  if (lastColumn === undefined && lastRow === undefined)
    return column && row ? cellArea(column, row) : undefined;
  return ordered(column, row, lastColumn ?? '', lastRow ?? '');
}

const cellArea = (column: string, row: string): A1 => ordered(column, row, column, row) as A1;

function ordered(column: string, row: string, lastColumn: string, lastRow: string): A1 | undefined {
  const shares = Boolean(column && lastColumn) || Boolean(row && lastRow);
  if (!shares) return undefined;
  const columns = [column, lastColumn].filter(Boolean).map(columnIndex);
  const rows = [row, lastRow].filter(Boolean).map((number) => Number(number) - 1);
  const open = rows.length === 1;
  return {
    ...(columns.length && { left: Math.min(...columns) }),
    ...(columns.length === 2 && { right: Math.max(...columns) + 1 }),
    ...(rows.length && { top: Math.min(...rows) }),
    ...(!open && rows.length && { bottom: Math.max(...rows) + 1 }),
  };
}

/** Unquoted titles that could be read as a cell (`AB12`), a cell in R1C1 notation (`R1C1`, `r2`, `C`) or a boolean. */
const LIKE_A_REFERENCE = /^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*|true|false)$/i;

/**
 * A title as Google's responses write it before the `!`: unquoted if it consists of letters, digits, `_` and `.` only
 * and cannot be read as a reference, else quoted (observed on live Apps Script: `x.y` unquoted, `R1C1` quoted; the rest
 * is assumed).
 */
export function quoteSheet(title: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(title) && !LIKE_A_REFERENCE.test(title);
  return plain ? title : `'${title.replace(/'/g, "''")}'`;
}

/** @example formatA1('Hari Libur', { top: 0, bottom: 1000, left: 1, right: 2 }) //=> "'Hari Libur'!B1:B1000" */
export function formatA1(title: string, rect: Rect): string {
  const first = `${columnName(rect.left)}${rect.top + 1}`;
  const last = `${columnName(rect.right - 1)}${rect.bottom}`;
  return `${quoteSheet(title)}!${first === last ? first : `${first}:${last}`}`;
}
