import { badRequest } from '../../errors';
import { asList, asObject, type Json, type JsonObject } from '../../json';
import type { Rect } from '../a1';
import { usedRows } from '../cells';
import { areasOfFilter, echoed } from '../developer-metadata';
import type { Row, Sheet, Workbook } from '../model';
import { nameOf, parseRange, type Area } from '../ranges';
import { shuffled } from '../shuffled';
import { renderCell, type RenderOptions } from './render';

/** spreadsheets.values.get: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/get */
export function getValues(book: Workbook, range: string, options: JsonObject): JsonObject {
  return valueRange(book, parseRange(book, range), options);
}

export function batchGetValues(book: Workbook, options: JsonObject): JsonObject {
  const ranges = typeof options['ranges'] === 'string' ? [options['ranges']] : asList(options['ranges']);
  const valueRanges = ranges.map((range) => getValues(book, String(range), options));
  return { spreadsheetId: book.spreadsheetId, valueRanges };
}

/**
 * spreadsheets.values.batchGetByDataFilter: each matched range once, with every filter that matched it; a filter
 * without a match is simply absent. The order is unspecified: `order` seeds one.
 */
export function getValuesByFilter(book: Workbook, resource: JsonObject, order: string): JsonObject {
  const filters = asList(resource['dataFilters']).map(asObject);
  if (filters.length === 0) throw badRequest('Must specify at least one data filter.');
  const matched = new Map<string, { area: Area; dataFilters: JsonObject[] }>();
  for (const filter of filters)
    for (const area of areasOfFilter(book, filter)) {
      const entry = matched.get(nameOf(area)) ?? { area, dataFilters: [] };
      matched.set(nameOf(area), { area, dataFilters: [...entry.dataFilters, echoed(filter)] });
    }
  const used = new Map<Sheet, number>();
  const valueRanges = shuffled([...matched.values()], order).map(({ area, dataFilters }) => {
    const bottom = used.get(area.sheet) ?? usedRows(area.sheet);
    used.set(area.sheet, bottom);
    return { valueRange: valueRange(book, area, resource, bottom), dataFilters };
  });
  return valueRanges.length === 0
    ? { spreadsheetId: book.spreadsheetId }
    : { spreadsheetId: book.spreadsheetId, valueRanges };
}

/** A ValueRange; `values` is omitted when there are none. No row after row `used` of the sheet has a value. */
export function valueRange(
  book: Workbook,
  area: Area,
  options: JsonObject,
  used = usedRows(area.sheet),
): JsonObject {
  const majorDimension = String(options['majorDimension'] ?? 'ROWS');
  const render = majorDimension === 'COLUMNS' ? renderColumns : renderRows;
  const rows = area.sheet.rows.slice(area.top, Math.min(area.bottom, used));
  const values = render(rows, area, renderOptions(book, options));
  return { range: nameOf(area), majorDimension, ...(values.length > 0 && { values }) };
}

const renderOptions = (book: Workbook, options: JsonObject): RenderOptions => ({
  valueRenderOption: String(options['valueRenderOption'] ?? 'FORMATTED_VALUE'),
  dateTimeRenderOption: String(options['dateTimeRenderOption'] ?? 'SERIAL_NUMBER'),
  locale: String(book.properties['locale']),
});

/** The rows of the rectangle without trailing empty cells and rows ("empty trailing rows and columns are omitted"). */
function renderRows(rows: readonly Row[], rect: Rect, options: RenderOptions): Json[][] {
  return trimLists(rows.map((row) => renderRow(row, rect, options)));
}

function renderRow(row: Row, rect: Rect, options: RenderOptions): Json[] {
  const values: Json[] = [];
  for (let column = rect.left; column < rect.right && column < row.length; column += 1) {
    const value = renderCell(row[column], options);
    if (value === undefined) continue;
    while (values.length < column - rect.left) values.push('');
    values.push(value);
  }
  return values;
}

function trimLists(lists: Json[][]): Json[][] {
  let length = lists.length;
  while (length > 0 && lists[length - 1]?.length === 0) length -= 1;
  return lists.slice(0, length);
}

/** The same, column by column. */
function renderColumns(rows: readonly Row[], rect: Rect, options: RenderOptions): Json[][] {
  return trimLists(
    Array.from({ length: rect.right - rect.left }, (_, at) => renderColumn(rows, rect.left + at, options)),
  );
}

function renderColumn(rows: readonly Row[], column: number, options: RenderOptions): Json[] {
  const values: Json[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const value = renderCell(rows[at]?.[column], options);
    if (value === undefined) continue;
    while (values.length < at) values.push('');
    values.push(value);
  }
  return trimEnd(values);
}

function trimEnd(list: Json[]): Json[] {
  let length = list.length;
  while (length > 0 && list[length - 1] === '') length -= 1;
  return list.slice(0, length);
}
