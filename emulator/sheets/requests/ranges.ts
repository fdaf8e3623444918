import { badRequest } from '../../errors';
import { asList, asObject, type JsonObject } from '../../json';
import { cellAt, putCell, withValue } from '../cells';
import type { Cell, Sheet } from '../model';
import { areaOf, contains, overlaps, toGridRange, wholeArea, type Area, type GridRange } from '../ranges';
import { sortRows } from '../sort-rows';
import { formattedValue } from '../values/render';
import { typeInto } from '../values/parse-typed';
import { checkProtection } from './protection';
import type { RequestContext, RequestHandler } from './request';

export const sortRange: RequestHandler = (context, body) => {
  const area = areaOf(context.book, asObject(body['range']) as GridRange);
  checkProtection(context, area);
  const specs = asList(body['sortSpecs']).map(asObject);
  if (specs.length === 0) throw badRequest('Must specify at least one sort spec.');
  const keys = specs.map((spec) => ({
    column: Number(spec['dimensionIndex'] ?? 0),
    descending: spec['sortOrder'] === 'DESCENDING',
  }));
  sortRows(area, keys);
};

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

function eachCell(area: Area, change: (cell: Cell, row: number, column: number) => Cell): void {
  for (let row = area.top; row < area.bottom; row += 1)
    for (let column = area.left; column < area.right; column += 1)
      putCell(area.sheet, row, column, change(cellAt(area.sheet, row, column) ?? {}, row, column));
}

export const mergeCells: RequestHandler = ({ book }, body) => {
  const area = areaOf(book, asObject(body['range']) as GridRange);
  const { sheet } = area;
  if (sheet.parts.merges.some((merge) => overlaps(areaOf(book, merge as GridRange), area)))
    throw badRequest('You must select all cells in a merged range to merge or unmerge them.');
  const blocks = mergeBlocks(area, String(body['mergeType'] ?? 'MERGE_ALL'));
  for (const block of blocks) keepFirst(block);
  sheet.parts = {
    ...sheet.parts,
    merges: [...sheet.parts.merges, ...blocks.map((block) => toGridRange(block) as unknown as JsonObject)],
  };
};

function mergeBlocks(area: Area, type: string): readonly Area[] {
  const along = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, at) => from + at);
  if (type === 'MERGE_COLUMNS')
    return along(area.left, area.right).map((left) => ({ ...area, left, right: left + 1 }));
  if (type === 'MERGE_ROWS')
    return along(area.top, area.bottom).map((top) => ({ ...area, top, bottom: top + 1 }));
  return [area];
}

/** Merging keeps the value of the first cell only. */
function keepFirst(block: Area): void {
  eachCell(block, (cell, row, column) =>
    row === block.top && column === block.left ? cell : withValue(cell, undefined),
  );
}

export const unmergeCells: RequestHandler = ({ book }, body) => {
  const area = areaOf(book, asObject(body['range']) as GridRange);
  const { sheet } = area;
  const merges = sheet.parts.merges.map((merge) => ({ merge, own: areaOf(book, merge as GridRange) }));
  if (merges.some(({ own }) => overlaps(own, area) && !contains(area, own)))
    throw badRequest('You must select all cells in a merged range to merge or unmerge them.');
  sheet.parts = {
    ...sheet.parts,
    merges: merges.filter(({ own }) => !overlaps(own, area)).map(({ merge }) => merge),
  };
};

export const setBasicFilter: RequestHandler = ({ book }, body) => {
  const filter = asObject(body['filter']);
  const { sheet } = areaOf(book, asObject(filter['range']) as GridRange);
  sheet.parts = { ...sheet.parts, basicFilter: filter };
};

export const clearBasicFilter: RequestHandler = ({ book }, body) => {
  const { sheet } = areaOf(book, { sheetId: Number(body['sheetId'] ?? 0) });
  const { basicFilter: _gone, ...parts } = sheet.parts;
  sheet.parts = parts;
};

/** Texts only: formulas are left alone unless includeFormulas, which is not imitated. */
export const findReplace: RequestHandler = (context, body) => {
  const find = String(body['find'] ?? '');
  if (find === '') throw badRequest('Must specify a search string.');
  const tally = { values: 0, rows: 0, sheets: 0, occurrences: 0 };
  for (const area of searched(context, body)) replaceIn(context, area, body, tally);
  const { values, rows, sheets, occurrences } = tally;
  return {
    findReplace:
      values === 0
        ? {}
        : {
            valuesChanged: values,
            rowsChanged: rows,
            sheetsChanged: sheets,
            occurrencesChanged: occurrences,
          },
  };
};

function searched({ book }: RequestContext, body: JsonObject): readonly Area[] {
  if (body['range'] !== undefined) return [areaOf(book, body['range'] as GridRange)];
  if (body['allSheets'] === true) return book.sheets.map(wholeArea);
  return [areaOf(book, { sheetId: Number(body['sheetId'] ?? 0) })];
}

interface Tally {
  values: number;
  rows: number;
  sheets: number;
  occurrences: number;
}

function replaceIn(context: RequestContext, area: Area, body: JsonObject, tally: Tally): void {
  const pattern = patternOf(body);
  const locale = String(context.book.properties['locale']);
  let rows = 0;
  for (let row = area.top; row < Math.min(area.bottom, area.sheet.rows.length); row += 1) {
    const changed = replaceInRow(
      context,
      area.sheet,
      row,
      { ...area, pattern, replacement: String(body['replacement'] ?? ''), locale },
      tally,
    );
    rows += Number(changed);
  }
  tally.rows += rows;
  tally.sheets += Number(rows > 0);
}

interface Replacing {
  readonly left: number;
  readonly right: number;
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly locale: string;
}

function replaceInRow(
  context: RequestContext,
  sheet: Sheet,
  row: number,
  how: Replacing,
  tally: Tally,
): boolean {
  const before = tally.values;
  sheet.rows[row]?.forEach((cell, column) => {
    const shown = formattedValue(cell, how.locale);
    const found = column >= how.left && column < how.right ? (shown.match(how.pattern)?.length ?? 0) : 0;
    if (found === 0) return;
    tally.values += 1;
    tally.occurrences += found;
    putCell(
      sheet,
      row,
      column,
      typeInto(
        cell,
        shown.replace(how.pattern, () => how.replacement),
        context.place,
      ),
    );
  });
  return tally.values > before;
}

function patternOf(body: JsonObject): RegExp {
  const find = String(body['find']);
  const source = body['searchByRegex'] === true ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    body['matchEntireCell'] === true ? `^(?:${source})$` : source,
    body['matchCase'] === true ? 'g' : 'gi',
  );
}
