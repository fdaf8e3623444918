import { badRequest } from '../../errors';
import { asObject, type JsonObject } from '../../json';
import { resize, sizeOf } from '../dimensions';
import type { Sheet, SheetProperties, Workbook } from '../model';
import { DEFAULT_COLUMNS, DEFAULT_ROWS, newSheet } from '../new-workbook';
import { sheetById, sheetByTitle } from '../ranges';
import { checkSheetProtection } from './protection';
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
  checkGrid(sheet);
  place(book, sheet, given['index'] as number | undefined);
  resize(book, sheet, 'ROWS', sizeOf(sheet, 'ROWS'));
  return { addSheet: { properties: sheet.properties as unknown as JsonObject } };
};

export function freeId({ book, ids }: RequestContext, wanted: unknown): number {
  if (wanted === undefined) return ids.number();
  const id = Number(wanted);
  if (id < 0) throw badRequest('Sheet id must be non-negative.');
  const taken = book.sheets.some(({ properties }) => properties.sheetId === id);
  if (taken) throw badRequest(`Sheet with id ${id} already exists.`);
  return id;
}

/** Observed on the live API. */
const MAX_TITLE = 100;

export function checkTitle(book: Workbook, title: string, own?: Sheet): void {
  if (title === '') throw badRequest('Sheet name cannot be empty.');
  if (title.length > MAX_TITLE) throw badRequest('The sheet name cannot be greater than 100 characters.');
  const taken = sheetByTitle(book, title);
  if (taken && taken !== own)
    throw badRequest(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

/** A grid has rows and columns, and at least one of each is not frozen. */
export function checkGrid({ properties: { gridProperties: grid } }: Sheet): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = grid;
  if (rowCount < 1 || columnCount < 1)
    throw badRequest('Invalid grid size: a sheet needs at least one row and one column.');
  if (frozenRowCount < 0 || frozenColumnCount < 0)
    throw badRequest('Invalid number of frozen rows or columns: it is negative.');
  if (frozenRowCount >= rowCount) throw badRequest("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount)
    throw badRequest("You can't freeze all visible columns on the sheet.");
}

export function freeTitle(book: Workbook, stem: string): string {
  let number = 1;
  while (sheetByTitle(book, `${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

export function place(book: Workbook, sheet: Sheet, index = book.sheets.length): void {
  if (index < 0) throw badRequest(`Invalid sheet index: ${index}`);
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

export const deleteSheet: RequestHandler = (context, body) => {
  const { book } = context;
  const sheet = sheetById(book, body['sheetId'] as number | undefined, 'sheet');
  checkSheetProtection(context, sheet);
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
