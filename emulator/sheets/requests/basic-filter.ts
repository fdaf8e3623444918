import { notImitated } from '../../errors';
import { asList, asObject, asText, type Json, type JsonObject } from '../../json';
import { cellAt } from '../cells';
import type { Sheet } from '../model';
import { areaOf, type Area, type GridRange } from '../ranges';
import { sortRows } from '../sort-rows';
import { meets } from '../values/condition';
import { formattedValue } from '../values/render';
import type { RequestContext, RequestHandler } from './request';
import { sortKeys } from './ranges';

/** Sorts by its sortSpecs, then hides the rows that do not meet its criteria; they are not evaluated again later. */
export const setBasicFilter: RequestHandler = (context, body) => {
  const filter = asObject(body['filter']);
  const area = areaOf(context.book, asObject(filter['range']) as GridRange);
  const { sheet } = area;
  sheet.parts = { ...sheet.parts, basicFilter: filter };
  showAll(sheet);
  const below = { ...area, top: area.top + 1 };
  const specs = asList(filter['sortSpecs']).map(asObject);
  if (specs.length > 0) sortRows(below, sortKeys(specs));
  hide(context, below, criteriaOf(filter));
};

export const clearBasicFilter: RequestHandler = ({ book }, body) => {
  const { sheet } = areaOf(book, { sheetId: Number(body['sheetId'] ?? 0) });
  const { basicFilter: _gone, ...parts } = sheet.parts;
  sheet.parts = parts;
  showAll(sheet);
};

/** The criteria by column of the sheet; `filterSpecs` is the newer form of `criteria`. */
function criteriaOf(filter: JsonObject): ReadonlyMap<number, JsonObject> {
  const old = Object.entries(asObject(filter['criteria'])).map(([column, one]): [number, JsonObject] => [
    Number(column),
    asObject(one),
  ]);
  const specs = asList(filter['filterSpecs'])
    .map(asObject)
    .map((spec): [number, JsonObject] => [
      Number(spec['columnIndex'] ?? 0),
      asObject(spec['filterCriteria']),
    ]);
  return new Map([...old, ...specs]);
}

function hide(context: RequestContext, area: Area, criteria: ReadonlyMap<number, JsonObject>): void {
  if (criteria.size === 0) return;
  const rows = area.sheet.rowProperties.slice();
  for (let row = area.top; row < Math.min(area.bottom, area.sheet.rows.length); row += 1) {
    const shown = [...criteria].every(([column, one]) => lets(context, area.sheet, row, column, one));
    if (!shown) rows[row] = { ...rows[row], hiddenByFilter: true };
  }
  area.sheet.rowProperties = Array.from(rows);
}

function lets(
  { book, place }: RequestContext,
  sheet: Sheet,
  row: number,
  column: number,
  one: JsonObject,
): boolean {
  const cell = cellAt(sheet, row, column);
  const hidden: readonly Json[] = asList(one['hiddenValues']);
  if (hidden.includes(formattedValue(cell, place.locale))) return false;
  if (one['condition'] === undefined) return true;
  const verdict = meets(book, asObject(one['condition']), cell, place);
  if (verdict === undefined)
    throw notImitated(`filter condition ${asText(asObject(one['condition'])['type'])}`);
  return verdict;
}

function showAll(sheet: Sheet): void {
  sheet.rowProperties = sheet.rowProperties.map((row) => {
    if (row?.['hiddenByFilter'] === undefined) return row;
    const { hiddenByFilter: _hidden, ...rest } = row;
    return rest;
  });
}
