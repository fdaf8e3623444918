import { badRequest } from '../errors';
import { columnName, formatA1, parseA1, quoteSheet, type A1, type Rect } from './a1';
import type { JsonObject } from '../json';
import type { Sheet, Workbook } from './model';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#gridrange; a missing sheetId is 0. */
export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** A rectangle on a sheet. */
export interface Area extends Rect {
  readonly sheet: Sheet;
}

export function sheetById(book: Workbook, id: number | undefined, word = 'grid'): Sheet {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === (id ?? 0));
  if (!sheet) throw badRequest(`No ${word} with id: ${id ?? 0}`);
  return sheet;
}

/** Sheet names are compared without regard to case, as Google does. */
export const sheetByTitle = (book: Workbook, title: string): Sheet | undefined =>
  book.sheets.find(({ properties }) => properties.title.toLowerCase() === title.toLowerCase());

export const wholeArea = (sheet: Sheet): Area => ({
  sheet,
  top: 0,
  left: 0,
  bottom: sheet.properties.gridProperties.rowCount,
  right: sheet.properties.gridProperties.columnCount,
});

/**
 * The cells that a GridRange names. Google refuses a range that starts beyond the grid, and cuts one that only ends
 * beyond it (observed on the live API: "Range (T!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26").
 */
export function areaOf(book: Workbook, range: GridRange): Area {
  const sheet = sheetById(book, range.sheetId);
  checkOrder(range);
  const { startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right } = range;
  return insideGrid(sheet, { top, bottom, left, right }, () => nameOfGridRange(sheet, range));
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#gridcoordinate ; the messages were observed. */
export function cellOf(book: Workbook, coordinate: JsonObject): { sheet: Sheet; top: number; left: number } {
  const { sheetId, rowIndex: top = 0, columnIndex: left = 0 } = coordinate as Record<string, number>;
  const sheet = sheetById(book, sheetId);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  checkIndex('row', top, rowCount);
  checkIndex('column', left, columnCount);
  return { sheet, top, left };
}

function checkIndex(word: 'row' | 'column', index: number, size: number): void {
  if (index < 0) throw badRequest(`GridCoordinate.${word}Index[${index}] is negative`);
  if (index >= size)
    throw badRequest(`GridCoordinate.${word}Index[${index}] is after last ${word} in grid[${size - 1}]`);
}

function checkOrder(range: GridRange): void {
  const { startRowIndex: top = 0, startColumnIndex: left = 0 } = range;
  if (top < 0 || left < 0 || (range.endRowIndex ?? top) < top || (range.endColumnIndex ?? left) < left)
    throw badRequest('Invalid range: the end is before the start');
}

function nameOfGridRange(sheet: Sheet, range: GridRange): string {
  const first = `${columnName(range.startColumnIndex ?? 0)}${(range.startRowIndex ?? 0) + 1}`;
  const lastColumn = range.endColumnIndex === undefined ? '' : columnName(range.endColumnIndex - 1);
  return `${quoteSheet(sheet.properties.title)}!${first}:${lastColumn}${range.endRowIndex ?? ''}`;
}

export const toGridRange = ({ sheet, top, bottom, left, right }: Area): Required<GridRange> => ({
  sheetId: sheet.properties.sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

export const nameOf = (area: Area): string => formatA1(area.sheet.properties.title, area);

/** The cells that an A1 text or a named range refers to; without a sheet name the first sheet is meant. */
export function parseRange(book: Workbook, text: string): Area & { readonly open: A1 } {
  const named = book.namedRanges.find(({ name }) => name === text);
  if (named) return { ...areaOf(book, named['range'] as GridRange), open: {} };
  const bare = sheetByTitle(book, text);
  if (bare) return { ...wholeArea(bare), open: {} };
  const a1 = parseA1(text);
  const sheet = a1 && (a1.sheet === undefined ? book.sheets[0] : sheetByTitle(book, a1.sheet));
  if (!a1 || !sheet) throw badRequest(`Unable to parse range: ${text}`);
  return { ...insideGrid(sheet, a1, () => text), open: a1 };
}

type OpenRect = { readonly [side in keyof Rect]?: number | undefined };

function insideGrid(sheet: Sheet, open: OpenRect, name: () => string): Area {
  const whole = wholeArea(sheet);
  const { top = 0, left = 0, bottom = whole.bottom, right = whole.right } = open;
  if (top >= whole.bottom || left >= whole.right)
    throw badRequest(
      `Range (${name()}) exceeds grid limits. Max rows: ${whole.bottom}, max columns: ${whole.right}`,
    );
  return {
    sheet,
    top,
    left,
    bottom: Math.min(bottom, whole.bottom),
    right: Math.min(right, whole.right),
  };
}

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const overlaps = (one: Rect, other: Rect): boolean =>
  one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;
