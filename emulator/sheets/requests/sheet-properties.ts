import { badRequest } from '../../errors';
import { applyMask } from '../../field-mask';
import { asObject, type JsonObject } from '../../json';
import { checkUnfrozen, resize } from '../dimensions';
import type { GridProperties, Sheet, SheetProperties } from '../model';
import { sheetById } from '../ranges';
import { cellMask } from './cells';
import type { RequestHandler } from './request';
import { checkGrid, checkTitle, place } from './sheets';

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
  checkShrinking(before.gridProperties, sheet.properties.gridProperties);
  checkGrid(sheet);
  if (after['hidden'] === true && !book.sheets.some(({ properties }) => properties['hidden'] !== true))
    throw badRequest("You can't hide all the sheets in a document.");
  cutToGrid(sheet);
  resize(book, sheet, 'ROWS', rowCount);
  if (after.index !== undefined && after.index !== before.index)
    place(book, sheet, after.index > before.index ? after.index - 1 : after.index);
};

/** Google shrinks the grid before it changes the frozen rows, so the previous number of frozen rows counts. */
function checkShrinking(before: GridProperties, after: GridProperties): void {
  if (after.rowCount >= 1 && after.rowCount < before.rowCount)
    checkUnfrozen('ROWS', after.rowCount, before.frozenRowCount ?? 0);
  if (after.columnCount >= 1 && after.columnCount < before.columnCount)
    checkUnfrozen('COLUMNS', after.columnCount, before.frozenColumnCount ?? 0);
}

/** A smaller grid drops the cells beyond it. */
function cutToGrid(sheet: Sheet): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  sheet.rows = sheet.rows.slice(0, rowCount);
  if (sheet.rows.some((row) => row.length > columnCount))
    sheet.rows = sheet.rows.map((row) => row.slice(0, columnCount));
}

/** Google returns Java's old code for Indonesian, `in_ID`, whichever was set (observed in public scripts that read it back). */
export const updateSpreadsheetProperties: RequestHandler = ({ book }, body) => {
  const properties = applyMask(book.properties, asObject(body['properties']), cellMask(body));
  const locale = String(properties['locale']).replace(/^id(?=_|$)/, 'in');
  book.properties = { ...properties, locale };
};
