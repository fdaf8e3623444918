import { badRequest } from '../../errors';
import { applyMask, parseFieldMask, type FieldMask } from '../../field-mask';
import { asList, asObject, type JsonObject } from '../../json';
import { cellAt, checkedValue, putCell, putCells, usedRows } from '../cells';
import { growRows, resize, sizeOf } from '../dimensions';
import type { Cell, Sheet } from '../model';
import { areaOf, cellOf, sheetById, type GridRange } from '../ranges';
import { checkProtection } from './protection';
import type { RequestContext, RequestHandler } from './request';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatecellsrequest */
export const updateCells: RequestHandler = (context, body) => {
  const mask = cellMask(body);
  const rows = rowsOf(body);
  const target = body['start'] === undefined ? rangeTarget(context, body) : startTarget(context, body, rows);
  checkProtection(context, target);
  for (let row = target.top; row < target.bottom; row += 1)
    for (let column = target.left; column < target.right; column += 1) {
      const given = rows[row - target.top]?.[column - target.left];
      if (given === undefined && body['start'] !== undefined) continue;
      writeCell(target.sheet, row, column, given ?? {}, mask);
    }
};

interface Target {
  readonly sheet: Sheet;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** "If the data in rows does not cover the entire requested range, the fields matching will be cleared." */
function rangeTarget({ book }: RequestContext, body: JsonObject): Target {
  if (body['range'] === undefined) throw badRequest('Must specify an area to update.');
  return areaOf(book, body['range'] as GridRange);
}

function startTarget({ book }: RequestContext, body: JsonObject, rows: readonly JsonObject[][]): Target {
  const { sheet, top, left } = cellOf(book, asObject(body['start']));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  checkRoom('row', top + rows.length, sizeOf(sheet, 'ROWS'));
  checkRoom('column', left + width, sizeOf(sheet, 'COLUMNS'));
  return { sheet, top, left, bottom: top + rows.length, right: left + width };
}

function checkRoom(word: string, end: number, size: number): void {
  if (end > size)
    throw badRequest(
      `Attempting to write ${word}: ${size}, beyond the last requested ${word} of: ${size - 1}`,
    );
}

/** Appends after the last row with data, and grows the grid where needed. */
export const appendCells: RequestHandler = (context, body) => {
  const mask = cellMask(body);
  const sheet = sheetById(context.book, body['sheetId'] as number | undefined);
  const rows = rowsOf(body);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const top = usedRows(sheet);
  checkProtection(context, { sheet, top, bottom: top + rows.length, left: 0, right: Math.max(width, 1) });
  growRows(context.book, sheet, top + rows.length);
  if (width > sizeOf(sheet, 'COLUMNS')) resize(context.book, sheet, 'COLUMNS', width);
  rows.forEach((row, down) =>
    row.forEach((cell, column) => writeCell(sheet, top + down, column, cell, mask)),
  );
};

/** Writes one cell's data into every cell of a range; cells that shared one object share one afterwards. */
export const repeatCell: RequestHandler = (context, body) => {
  const mask = cellMask(body);
  const area = areaOf(context.book, asObject(body['range']) as GridRange);
  checkProtection(context, area);
  const given = asObject(body['cell']);
  const made = new Map<Cell | undefined, Cell>();
  const make = (before: Cell | undefined): Cell => {
    const cell = made.get(before) ?? written(before, given, mask);
    made.set(before, cell);
    return cell;
  };
  for (let row = area.top; row < area.bottom; row += 1)
    putCells(area.sheet, row, [area.left, area.right], make);
};

export function cellMask(body: JsonObject): FieldMask {
  const fields = body['fields'];
  if (typeof fields !== 'string' || fields === '')
    throw badRequest("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  return parseFieldMask(fields);
}

const rowsOf = (body: JsonObject): JsonObject[][] =>
  asList(body['rows']).map((row) => asList(asObject(row)['values']).map(asObject));

const WRITABLE = new Set([
  'userEnteredValue',
  'userEnteredFormat',
  'note',
  'dataValidation',
  'textFormatRuns',
]);

function writeCell(sheet: Sheet, row: number, column: number, given: JsonObject, mask: FieldMask): void {
  putCell(sheet, row, column, written(cellAt(sheet, row, column), given, mask));
}

/** The cell after the masked members of `given` have been written. */
function written(before: Cell | undefined, given: JsonObject, mask: FieldMask): Cell {
  const masked = applyMask((before ?? {}) as JsonObject, given, mask);
  const kept = Object.entries(masked).filter(
    ([name, value]) => WRITABLE.has(name) && value !== undefined && value !== null,
  );
  const cell = Object.fromEntries(kept) as Cell;
  if (cell.userEnteredValue === before?.userEnteredValue)
    return before?.effectiveValue ? { ...cell, effectiveValue: before.effectiveValue } : cell;
  return cell.userEnteredValue === undefined ? cell : withChecked(cell);
}

function withChecked(cell: Cell): Cell {
  const { userEnteredValue, ...rest } = cell;
  const members = Object.entries(asObject(userEnteredValue)).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  if (members.length === 0) return rest;
  return { ...rest, userEnteredValue: checkedValue(Object.fromEntries(members)) };
}
