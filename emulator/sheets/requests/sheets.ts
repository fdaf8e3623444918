import { badRequest } from '../../errors';
import { applyMask } from '../../field-mask';
import { asObject, type JsonObject } from '../../json';
import { resize, sizeOf } from '../dimensions';
import {
  NO_PARTS,
  type PartList,
  type Sheet,
  type SheetParts,
  type SheetProperties,
  type Workbook,
} from '../model';
import { DEFAULT_COLUMNS, DEFAULT_ROWS, newSheet } from '../new-workbook';
import { sheetById, sheetByTitle } from '../ranges';
import { cellMask } from './cells';
import type { RequestContext, RequestHandler } from './request';

export const addSheet: RequestHandler = (context, body) => {
  const given = asObject(body['properties']);
  const { book } = context;
  const title = given['title'] === undefined ? freeTitle(book, 'Sheet') : String(given['title']);
  checkTitle(book, title);
  const sheet = newSheet(freeId(context, given['sheetId']), title, 0, DEFAULT_ROWS, DEFAULT_COLUMNS);
  sheet.properties = {
    ...sheet.properties,
    ...given,
    title,
    sheetId: sheet.properties.sheetId,
    gridProperties: { ...sheet.properties.gridProperties, ...asObject(given['gridProperties']) },
  } as SheetProperties;
  place(book, sheet, given['index'] as number | undefined);
  resize(book, sheet, 'ROWS', sizeOf(sheet, 'ROWS'));
  return { addSheet: { properties: sheet.properties as unknown as JsonObject } };
};

function freeId({ book, ids }: RequestContext, wanted: unknown): number {
  if (wanted === undefined) return ids.number();
  const taken = book.sheets.find(({ properties }) => properties.sheetId === wanted);
  if (taken)
    throw badRequest(`A sheet with the id ${String(wanted)} already exists. Please enter another id.`);
  if (typeof wanted !== 'number' || wanted < 0) throw badRequest(`Invalid sheetId: ${String(wanted)}`);
  return wanted;
}

function checkTitle(book: Workbook, title: string, own?: Sheet): void {
  if (title === '') throw badRequest('Sheet name cannot be empty.');
  const taken = sheetByTitle(book, title);
  if (taken && taken !== own)
    throw badRequest(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

function freeTitle(book: Workbook, stem: string): string {
  let number = 1;
  while (sheetByTitle(book, `${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

function place(book: Workbook, sheet: Sheet, index = book.sheets.length): void {
  const others = book.sheets.filter((each) => each !== sheet);
  others.splice(Math.min(index, others.length), 0, sheet);
  book.sheets = others;
  renumber(book);
}

function renumber(book: Workbook): void {
  book.sheets.forEach((sheet, index) => {
    if (sheet.properties.index !== index) sheet.properties = { ...sheet.properties, index };
  });
}

export const deleteSheet: RequestHandler = ({ book }, body) => {
  const sheet = sheetById(book, body['sheetId'] as number | undefined, 'sheet');
  const visible = book.sheets.filter((each) => each !== sheet && each.properties['hidden'] !== true);
  if (visible.length === 0) throw badRequest("You can't remove all the visible sheets in a document.");
  const id = sheet.properties.sheetId;
  const belongs = (entry: JsonObject): boolean => sheetIdsIn(entry).includes(id);
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.developerMetadata = book.developerMetadata.filter((entry) => !belongs(asObject(entry['location'])));
  book.namedRanges = book.namedRanges.filter((entry) => !belongs(entry));
  renumber(book);
};

const sheetIdsIn = (entry: JsonObject): readonly unknown[] =>
  [entry, asObject(entry['range']), asObject(entry['dimensionRange'])].map(({ sheetId }) => sheetId);

const PART_IDS: Partial<Record<PartList, string>> = {
  protectedRanges: 'protectedRangeId',
  bandedRanges: 'bandedRangeId',
  filterViews: 'filterViewId',
  charts: 'chartId',
};

export const duplicateSheet: RequestHandler = (context, body) => {
  const { book } = context;
  const source = sheetById(book, body['sourceSheetId'] as number | undefined, 'sheet');
  const title = String(body['newSheetName'] ?? copyTitle(book, source.properties.title));
  checkTitle(book, title);
  const sheetId = freeId(context, body['newSheetId']);
  const copy: Sheet = { ...source, rows: source.rows.slice(), parts: copyParts(context, source, sheetId) };
  copy.properties = { ...source.properties, sheetId, title };
  place(book, copy, Number(body['insertSheetIndex'] ?? source.properties.index + 1));
  resize(book, copy, 'ROWS', sizeOf(copy, 'ROWS'));
  return { duplicateSheet: { properties: copy.properties as unknown as JsonObject } };
};

function copyTitle(book: Workbook, title: string): string {
  return sheetByTitle(book, `Copy of ${title}`) ? freeTitle(book, `Copy of ${title} `) : `Copy of ${title}`;
}

function copyParts({ ids }: RequestContext, source: Sheet, sheetId: number): SheetParts {
  const retarget = (entry: JsonObject, idName: string | undefined): JsonObject => {
    const text = JSON.stringify(entry).replace(
      new RegExp(`"sheetId":${source.properties.sheetId}\\b`, 'g'),
      `"sheetId":${sheetId}`,
    );
    return { ...(JSON.parse(text) as JsonObject), ...(idName && { [idName]: ids.number() }) };
  };
  const lists = Object.keys(NO_PARTS) as PartList[];
  const copies = lists.map((name) => [
    name,
    source.parts[name].map((entry) => retarget(entry, PART_IDS[name])),
  ]);
  const { basicFilter } = source.parts;
  return {
    ...(Object.fromEntries(copies) as unknown as SheetParts),
    ...(basicFilter && { basicFilter: retarget(basicFilter, undefined) }),
  };
}

export const updateSheetProperties: RequestHandler = ({ book }, body) => {
  const given = asObject(body['properties']);
  const sheet = sheetById(book, given['sheetId'] as number | undefined, 'sheet');
  const before = sheet.properties;
  const after = applyMask(
    before as unknown as JsonObject,
    given,
    cellMask(body),
  ) as unknown as SheetProperties;
  checkTitle(book, String(after.title ?? ''), sheet);
  const { rowCount, columnCount } = { ...before.gridProperties, ...after.gridProperties };
  sheet.properties = {
    ...after,
    sheetId: before.sheetId,
    sheetType: before.sheetType,
    index: before.index,
    gridProperties: { ...after.gridProperties, rowCount, columnCount },
  };
  checkFrozen(sheet);
  cutToGrid(sheet);
  resize(book, sheet, 'ROWS', rowCount);
  if (after.index !== undefined && after.index !== before.index)
    place(book, sheet, after.index > before.index ? after.index - 1 : after.index);
};

function checkFrozen({ properties: { gridProperties: grid } }: Sheet): void {
  if ((grid.frozenRowCount ?? 0) >= grid.rowCount)
    throw badRequest("You can't freeze all visible rows on the sheet.");
  if ((grid.frozenColumnCount ?? 0) >= grid.columnCount)
    throw badRequest("You can't freeze all visible columns on the sheet.");
}

/** A smaller grid drops the cells beyond it. */
function cutToGrid(sheet: Sheet): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (rowCount < 1 || columnCount < 1)
    throw badRequest('Invalid grid size: a sheet needs at least one row and one column.');
  sheet.rows = sheet.rows.slice(0, rowCount);
  if (sheet.rows.some((row) => row.length > columnCount))
    sheet.rows = sheet.rows.map((row) => row.slice(0, columnCount));
}

export const updateSpreadsheetProperties: RequestHandler = ({ book }, body) => {
  book.properties = applyMask(book.properties, asObject(body['properties']), cellMask(body));
};
