import { badRequest } from '../../errors';
import { asList, asObject, type Json, type JsonObject } from '../../json';
import { columnName } from '../a1';
import { cellAt, putCell, withValue } from '../cells';
import { areasOfFilter } from '../developer-metadata';
import type { Cell, Workbook } from '../model';
import { nameOf, parseRange, type Area } from '../ranges';
import { typeInto, type TypingPlace } from './parse-typed';
import { valueRange } from './read-values';

/** The writing user, and the context of typed values. */
export interface Writing {
  readonly place: TypingPlace;
  readonly options: JsonObject;
}

/** The range in the body, if any, must be that of the call; the message was observed. */
export function checkRange(book: Workbook, asked: string, { range }: JsonObject): void {
  if (range === undefined) return;
  const [call, body] = [asked, String(range)].map((text) => nameOf(parseRange(book, text)));
  if (call !== body)
    throw badRequest(`Request range[${call ?? ''}] does not match value's range[${body ?? ''}]`);
}

/** spreadsheets.values.update */
export function updateValues(
  book: Workbook,
  range: string,
  resource: JsonObject,
  writing: Writing,
): JsonObject {
  checkRange(book, range, resource);
  const { open, ...area } = parseRange(book, range);
  const single = open.bottom === (open.top ?? -2) + 1 && open.right === (open.left ?? -2) + 1;
  const room = single ? openEnded(area) : area;
  return writeInto(book, room, rowsOf(resource), writing, range);
}

/** spreadsheets.values.batchUpdate and batchUpdateByDataFilter: all or nothing, since the book is a draft. */
export function batchUpdateValues(book: Workbook, resource: JsonObject, writing: Writing): JsonObject {
  const responses = asList(resource['data'])
    .map(asObject)
    .flatMap((data) => {
      const filter = data['dataFilter'];
      if (filter === undefined) return [updateValues(book, String(data['range']), data, writing)];
      const dataFilter = asObject(filter);
      return areasOfFilter(book, dataFilter).map((area) => ({
        ...writeInto(book, area, rowsOf(data), writing, nameOf(area)),
        dataFilter,
      }));
    });
  return { spreadsheetId: book.spreadsheetId, ...totals(responses), responses };
}

const totals = (responses: readonly JsonObject[]): JsonObject => {
  const sum = (name: string): number =>
    responses.reduce((all, response) => all + Number(response[name] ?? 0), 0);
  const sheets = new Set(responses.map((response) => String(response['updatedRange']).split('!')[0]));
  return {
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: sheets.size,
  };
};

const openEnded = (area: Area): Area => ({
  ...area,
  bottom: area.sheet.properties.gridProperties.rowCount,
  right: area.sheet.properties.gridProperties.columnCount,
});

export function rowsOf(resource: JsonObject): Json[][] {
  const lists = asList(resource['values']).map((list) => [...asList(list)]);
  if (resource['majorDimension'] !== 'COLUMNS') return lists;
  const rows: Json[][] = [];
  lists.forEach((column, at) => column.forEach((value, row) => ((rows[row] ??= [])[at] = value)));
  return rows;
}

/** Writes rows into an area; throws Google's message if they do not fit. */
export function writeInto(
  book: Workbook,
  area: Area,
  rows: readonly Json[][],
  writing: Writing,
  asked: string,
): JsonObject {
  if (writing.options['valueInputOption'] === undefined)
    throw badRequest("'valueInputOption' is required but not specified");
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > area.bottom - area.top)
    throw badRequest(
      `Requested writing within range [${asked}], but tried writing to row [${area.bottom + 1}]`,
    );
  if (width > area.right - area.left)
    throw badRequest(
      `Requested writing within range [${asked}], but tried writing to column [${columnName(area.right)}]`,
    );
  let cells = 0;
  rows.forEach((row, down) =>
    row.forEach((value, along) => {
      if (value === null || value === undefined) return;
      cells += 1;
      const [at, column] = [area.top + down, area.left + along];
      putCell(area.sheet, at, column, entered(cellAt(area.sheet, at, column), value, writing));
    }),
  );
  return answer(
    book,
    { ...area, bottom: area.top + Math.max(rows.length, 1), right: area.left + Math.max(width, 1) },
    rows.length,
    width,
    cells,
    writing,
  );
}

function answer(
  book: Workbook,
  written: Area,
  rows: number,
  columns: number,
  cells: number,
  writing: Writing,
): JsonObject {
  const { options } = writing;
  const renders = {
    valueRenderOption: options['responseValueRenderOption'] ?? 'FORMATTED_VALUE',
    dateTimeRenderOption: options['responseDateTimeRenderOption'] ?? 'SERIAL_NUMBER',
  };
  return {
    spreadsheetId: book.spreadsheetId,
    updatedRange: nameOf(written),
    ...(cells > 0 && { updatedRows: rows, updatedColumns: columns, updatedCells: cells }),
    ...(options['includeValuesInResponse'] === true && { updatedData: valueRange(book, written, renders) }),
  };
}

/** RAW stores the given value; USER_ENTERED parses texts as if typed. */
function entered(cell: Cell | undefined, value: Json, { options, place }: Writing): Cell {
  if (typeof value === 'number') return withValue(cell, { numberValue: value });
  if (typeof value === 'boolean') return withValue(cell, { boolValue: value });
  if (typeof value !== 'string')
    throw badRequest(`Invalid values: unsupported value ${JSON.stringify(value)}`);
  if (options['valueInputOption'] === 'RAW')
    return withValue(cell, value === '' ? undefined : { stringValue: value });
  const typed = typeInto(cell, value, place);
  return withValue(typed, typed.userEnteredValue);
}

/** spreadsheets.values.clear: removes values; formats and validations stay. */
export function clearValues(book: Workbook, range: string): JsonObject {
  const area = parseRange(book, range);
  for (let row = area.top; row < Math.min(area.bottom, area.sheet.rows.length); row += 1)
    for (let column = area.left; column < area.right; column += 1) {
      const cell = cellAt(area.sheet, row, column);
      if (cell) putCell(area.sheet, row, column, withValue(cell, undefined));
    }
  return { spreadsheetId: book.spreadsheetId, clearedRange: nameOf(area) };
}
