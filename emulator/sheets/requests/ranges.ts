import { badRequest } from '../../errors';
import { asList, asObject, type JsonObject } from '../../json';
import { cellAt, putCell } from '../cells';
import type { Cell } from '../model';
import { areaOf, type Area, type GridRange } from '../ranges';
import { sortRows, type SortKey } from '../sort-rows';
import { checkProtection } from './protection';
import type { RequestHandler } from './request';

export const sortRange: RequestHandler = (context, body) => {
  const area = areaOf(context.book, asObject(body['range']) as GridRange);
  checkProtection(context, area);
  const specs = asList(body['sortSpecs']).map(asObject);
  if (specs.length === 0) throw badRequest('Must specify at least one sort spec.');
  sortRows(area, sortKeys(specs));
};

export const sortKeys = (specs: readonly JsonObject[]): readonly SortKey[] =>
  specs.map((spec) => ({
    column: Number(spec['dimensionIndex'] ?? 0),
    descending: spec['sortOrder'] === 'DESCENDING',
  }));

export const setDataValidation: RequestHandler = ({ book }, body) => {
  const area = areaOf(book, asObject(body['range']) as GridRange);
  const rule = body['rule'];
  eachCell(area, (cell) => {
    const { dataValidation: _old, ...rest } = cell;
    return rule === undefined || rule === null ? rest : { ...rest, dataValidation: asObject(rule) };
  });
};

export const updateBorders: RequestHandler = ({ book }, body) => {
  const area = areaOf(book, asObject(body['range']) as GridRange);
  const inside = (row: number, column: number): JsonObject => bordersAt(area, body, row, column);
  eachCell(area, (cell, row, column) => {
    const borders = { ...asObject(asObject(cell.userEnteredFormat)['borders']), ...inside(row, column) };
    return { ...cell, userEnteredFormat: { ...cell.userEnteredFormat, borders } };
  });
};

function bordersAt(area: Area, body: JsonObject, row: number, column: number): JsonObject {
  const side = (edge: boolean, outer: string, inner: string): JsonObject[string] =>
    body[edge ? outer : inner];
  const all = {
    top: side(row === area.top, 'top', 'innerHorizontal'),
    bottom: side(row === area.bottom - 1, 'bottom', 'innerHorizontal'),
    left: side(column === area.left, 'left', 'innerVertical'),
    right: side(column === area.right - 1, 'right', 'innerVertical'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, border]) => border !== undefined));
}

/** Replaces every cell of an area by the result of `change`. */
export function eachCell(area: Area, change: (cell: Cell, row: number, column: number) => Cell): void {
  for (let row = area.top; row < area.bottom; row += 1)
    for (let column = area.left; column < area.right; column += 1)
      putCell(area.sheet, row, column, change(cellAt(area.sheet, row, column) ?? {}, row, column));
}
