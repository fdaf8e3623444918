import { badRequest } from '../../errors';
import { applyMask } from '../../field-mask';
import { asObject, type JsonObject } from '../../json';
import { cellAt, putCell } from '../cells';
import { insertBlank, moveSpan, removeSpan, resize, sizeOf, type Dimension } from '../dimensions';
import type { Sheet, Workbook } from '../model';
import { sheetById, type Area } from '../ranges';
import { cellMask } from './cells';
import { checkProtection } from './protection';
import type { RequestHandler } from './request';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/DimensionRange */
interface Span {
  readonly sheet: Sheet;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

function spanOf(book: Workbook, range: JsonObject): Span {
  const sheet = sheetById(book, range['sheetId'] as number | undefined);
  const dimension = dimensionOf(range['dimension']);
  const start = Number(range['startIndex'] ?? 0);
  const end = Number(range['endIndex'] ?? sizeOf(sheet, dimension));
  if (start < 0 || end <= start)
    throw badRequest(`Invalid dimension range: startIndex ${start}, endIndex ${end}`);
  return { sheet, dimension, start, end };
}

function dimensionOf(value: unknown): Dimension {
  if (value !== 'ROWS' && value !== 'COLUMNS') throw badRequest(`Invalid dimension: ${String(value)}`);
  return value;
}

/** Google's message for `delete` was observed; the same form is assumed for the other words. */
function insideGrid(span: Span, what: 'delete' | 'move' | 'update' | 'resize'): Span {
  const size = sizeOf(span.sheet, span.dimension);
  const word = span.dimension === 'ROWS' ? 'row' : 'column';
  if (span.start >= size)
    throw badRequest(
      `Cannot ${what} a ${word} that doesn't exist. Tried to ${what} ${word} index ${span.start} but there are only ${size} ${word}s.`,
    );
  return { ...span, end: Math.min(span.end, size) };
}

const areaOfSpan = ({ sheet, dimension, start, end }: Span): Area =>
  dimension === 'ROWS'
    ? { sheet, top: start, bottom: end, left: 0, right: Math.max(1, sizeOf(sheet, 'COLUMNS')) }
    : { sheet, top: 0, bottom: Math.max(1, sizeOf(sheet, 'ROWS')), left: start, right: end };

export const appendDimension: RequestHandler = ({ book }, body) => {
  const sheet = sheetById(book, body['sheetId'] as number | undefined);
  const dimension = dimensionOf(body['dimension']);
  const length = Number(body['length'] ?? 0);
  if (length <= 0) throw badRequest('Length must be greater than zero.');
  resize(book, sheet, dimension, sizeOf(sheet, dimension) + length);
};

export const insertDimension: RequestHandler = ({ book }, body) => {
  const span = spanOf(book, asObject(body['range']));
  const size = sizeOf(span.sheet, span.dimension);
  const before = body['inheritFromBefore'] === true;
  if (before && span.start === 0)
    throw badRequest('inheritFromBefore cannot be true if inserting at index 0.');
  if (span.start > size) throw badRequest(`range.startIndex is larger than current grid size (${size})`);
  if (span.start === size && !before)
    throw badRequest(
      `range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`,
    );
  const count = span.end - span.start;
  insertBlank(book, span.sheet, span.dimension, span.start, count);
  inheritFormats(span, before ? span.start - 1 : span.start + count);
};

/** New rows and columns inherit the formats of a neighbour. */
function inheritFormats({ sheet, dimension, start, end }: Span, source: number): void {
  const length = dimension === 'ROWS' ? (sheet.rows[source]?.length ?? 0) : sheet.rows.length;
  for (let along = 0; along < length; along += 1) {
    const model = dimension === 'ROWS' ? cellAt(sheet, source, along) : cellAt(sheet, along, source);
    if (!model?.userEnteredFormat) continue;
    const cell = { userEnteredFormat: model.userEnteredFormat };
    for (let index = start; index < end; index += 1)
      if (dimension === 'ROWS') putCell(sheet, index, along, cell);
      else putCell(sheet, along, index, cell);
  }
}

export const deleteDimension: RequestHandler = (context, body) => {
  const { book } = context;
  const span = insideGrid(spanOf(book, asObject(body['range'])), 'delete');
  checkProtection(context, areaOfSpan(span));
  removeSpan(book, span.sheet, span.dimension, span.start, span.end);
};

export const moveDimension: RequestHandler = (context, body) => {
  const { book } = context;
  const span = insideGrid(spanOf(book, asObject(body['source'])), 'move');
  checkProtection(context, areaOfSpan(span));
  const { sheet, dimension, start, end } = span;
  const destination = Number(body['destinationIndex'] ?? 0);
  if (destination < 0 || destination > sizeOf(sheet, dimension))
    throw badRequest(`Invalid destination index: ${destination}`);
  if (destination >= start && destination <= end) return;
  moveSpan(book, sheet, dimension, start, end, destination);
};

export const updateDimensionProperties: RequestHandler = ({ book }, body) => {
  const { sheet, dimension, start, end } = insideGrid(spanOf(book, asObject(body['range'])), 'update');
  const mask = cellMask(body);
  const change = (old: JsonObject | undefined): JsonObject =>
    applyMask(old ?? {}, asObject(body['properties']), mask);
  setProperties(sheet, dimension, start, end, change);
};

/** Text widths are not measured here: auto-resizing only removes a width that was set. */
export const autoResizeDimensions: RequestHandler = ({ book }, body) => {
  const { sheet, dimension, start, end } = insideGrid(spanOf(book, asObject(body['dimensions'])), 'resize');
  setProperties(sheet, dimension, start, end, (old) => ({
    ...old,
    pixelSize: dimension === 'ROWS' ? 21 : 100,
  }));
};

type Change = (old: JsonObject | undefined) => JsonObject;

function setProperties(sheet: Sheet, dimension: Dimension, start: number, end: number, change: Change): void {
  const name = dimension === 'ROWS' ? 'rowProperties' : 'columnProperties';
  const list = sheet[name].slice();
  while (list.length < end) list.push(undefined);
  for (let index = start; index < end; index += 1) list[index] = change(list[index]);
  sheet[name] = list;
}
