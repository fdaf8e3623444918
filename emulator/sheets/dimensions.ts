import { badRequest } from '../errors';
import { asList, asObject, type JsonObject } from '../json';
import type { PartList, Row, Sheet, SheetParts, Workbook } from './model';
import { deletion, insertion, movement, shiftRanges, type Shift } from './shift';

export type Dimension = 'ROWS' | 'COLUMNS';

/** "Up to 10 million cells": https://support.google.com/drive/answer/37603 */
const MAX_CELLS = 10_000_000;

export const sizeOf = (sheet: Sheet, dimension: Dimension): number =>
  sheet.properties.gridProperties[dimension === 'ROWS' ? 'rowCount' : 'columnCount'];

export function resize(book: Workbook, sheet: Sheet, dimension: Dimension, size: number): void {
  const name = dimension === 'ROWS' ? 'rowCount' : 'columnCount';
  const gridProperties = { ...sheet.properties.gridProperties, [name]: size };
  sheet.properties = { ...sheet.properties, gridProperties };
  checkCells(book);
}

function checkCells(book: Workbook): void {
  const cells = book.sheets.reduce((sum, sheet) => sum + sizeOf(sheet, 'ROWS') * sizeOf(sheet, 'COLUMNS'), 0);
  if (cells > MAX_CELLS)
    throw badRequest(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
}

export function growRows(book: Workbook, sheet: Sheet, atLeast: number): void {
  if (sizeOf(sheet, 'ROWS') < atLeast) resize(book, sheet, 'ROWS', atLeast);
}

/** Inserts blank rows or columns before index `at`; everything after it moves. */
export function insertBlank(
  book: Workbook,
  sheet: Sheet,
  dimension: Dimension,
  at: number,
  count: number,
): void {
  resize(book, sheet, dimension, sizeOf(sheet, dimension) + count);
  const blanks = <T>(list: readonly T[], filler: T): T[] =>
    at >= list.length
      ? list.slice()
      : [...list.slice(0, at), ...Array<T>(count).fill(filler), ...list.slice(at)];
  reorder(sheet, dimension, blanks);
  carry(book, sheet, dimension, insertion(at, count));
}

export function removeSpan(
  book: Workbook,
  sheet: Sheet,
  dimension: Dimension,
  from: number,
  to: number,
): void {
  const left = sizeOf(sheet, dimension) - (to - from);
  const word = dimension === 'ROWS' ? 'rows' : 'columns';
  if (left < 1) throw badRequest(`You can't delete all the ${word} on the sheet.`);
  const frozen = frozenAfter(sheet, dimension, from, to);
  checkUnfrozen(dimension, left, frozen);
  reorder(sheet, dimension, (list) => [...list.slice(0, from), ...list.slice(to)]);
  resize(book, sheet, dimension, left);
  carry(book, sheet, dimension, deletion(from, to));
  thaw(sheet, dimension, frozen);
}

/** However a grid is made smaller, at least one row and one column must stay that is not frozen. */
export function checkUnfrozen(dimension: Dimension, left: number, frozen: number): void {
  if (left <= frozen)
    throw badRequest(`Sorry, it is not possible to delete all non-frozen ${dimension.toLowerCase()}.`);
}

const frozenName = (dimension: Dimension): 'frozenRowCount' | 'frozenColumnCount' =>
  dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';

/** The number of frozen rows or columns after some were deleted. */
function frozenAfter(sheet: Sheet, dimension: Dimension, from: number, to: number): number {
  const frozen = sheet.properties.gridProperties[frozenName(dimension)] ?? 0;
  return frozen <= from ? frozen : frozen - (Math.min(frozen, to) - from);
}

function thaw(sheet: Sheet, dimension: Dimension, frozen: number): void {
  const grid = sheet.properties.gridProperties;
  if ((grid[frozenName(dimension)] ?? 0) === frozen) return;
  sheet.properties = { ...sheet.properties, gridProperties: { ...grid, [frozenName(dimension)]: frozen } };
}

export function moveSpan(
  book: Workbook,
  sheet: Sheet,
  dimension: Dimension,
  from: number,
  to: number,
  destination: number,
): void {
  const move = <T>(list: readonly T[], filler: T): T[] => {
    const padded = list.slice();
    while (padded.length < Math.max(to, destination)) padded.push(filler);
    const block = padded.splice(from, to - from);
    padded.splice(destination > from ? destination - block.length : destination, 0, ...block);
    return padded;
  };
  reorder(sheet, dimension, move);
  carry(book, sheet, dimension, movement(from, to, destination));
}

type Reorder = <T>(list: readonly T[], filler: T) => T[];

function reorder(sheet: Sheet, dimension: Dimension, change: Reorder): void {
  if (dimension === 'ROWS') {
    sheet.rows = trimRows(change<Row>(sheet.rows, []));
    sheet.rowProperties = change<JsonObject | undefined>(sheet.rowProperties, undefined);
    return;
  }
  sheet.rows = sheet.rows.map((row) => (row.length === 0 ? row : trimCells(change(row, undefined))));
  sheet.columnProperties = change<JsonObject | undefined>(sheet.columnProperties, undefined);
}

function trimRows(rows: Row[]): Row[] {
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

function trimCells<T>(cells: T[]): T[] {
  while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
  return cells;
}

const LISTS: readonly PartList[] = [
  'merges',
  'conditionalFormats',
  'protectedRanges',
  'bandedRanges',
  'filterViews',
  'charts',
];

/** Everything attached to cells moves with them: names, metadata, protections, rules, filters, charts. */
function carry(book: Workbook, sheet: Sheet, dimension: Dimension, span: Shift['span']): void {
  const shift: Shift = { sheetId: sheet.properties.sheetId, dimension, span };
  const follow = (list: readonly JsonObject[]): readonly JsonObject[] =>
    list
      .map((entry) => shiftRanges(withFilterColumns(entry, shift), shift))
      .filter((entry) => entry !== undefined);
  book.namedRanges = follow(book.namedRanges);
  book.developerMetadata = follow(book.developerMetadata);
  for (const each of book.sheets) each.parts = carryParts(each.parts, follow);
}

/** The columns that a filter refers to move too; they are counted from the sheet's first column. */
function withFilterColumns(entry: JsonObject, shift: Shift): JsonObject {
  const isHere = (asObject(entry['range'])['sheetId'] ?? 0) === shift.sheetId;
  if (shift.dimension !== 'COLUMNS' || !isHere || entry['filterSpecs'] === undefined) return entry;
  const filterSpecs = asList(entry['filterSpecs']).flatMap((given) => {
    const spec = asObject(given);
    const column = Number(spec['columnIndex'] ?? 0);
    const moved = shift.span(column, column + 1);
    return moved ? [{ ...spec, columnIndex: moved[0] }] : [];
  });
  return { ...entry, filterSpecs };
}

function carryParts(
  parts: SheetParts,
  follow: (list: readonly JsonObject[]) => readonly JsonObject[],
): SheetParts {
  const { basicFilter, ...lists } = parts;
  const [filter] = basicFilter ? follow([basicFilter]) : [];
  const moved = Object.fromEntries(LISTS.map((name) => [name, follow(lists[name])])) as unknown as SheetParts;
  return filter ? { ...moved, basicFilter: filter } : moved;
}
