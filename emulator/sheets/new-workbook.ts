import { NO_PARTS, type Sheet, type Workbook } from './model';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#gridproperties: a new sheet is 1000 x 26. */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

export function newSheet(
  sheetId: number,
  title: string,
  index: number,
  rowCount = DEFAULT_ROWS,
  columnCount = DEFAULT_COLUMNS,
): Sheet {
  return {
    properties: { sheetId, title, index, sheetType: 'GRID', gridProperties: { rowCount, columnCount } },
    rows: [],
    rowProperties: [],
    columnProperties: [],
    parts: NO_PARTS,
  };
}

/** A fresh spreadsheet has one empty sheet with id 0, named in the language of its locale ("Sheet1" in id_ID). */
export function newWorkbook(
  spreadsheetId: string,
  title: string,
  { locale = 'id_ID', timeZone = 'Asia/Jakarta' }: { locale?: string; timeZone?: string } = {},
): Workbook {
  return {
    spreadsheetId,
    properties: { title, locale, autoRecalc: 'ON_CHANGE', timeZone },
    sheets: [newSheet(0, 'Sheet1', 0)],
    namedRanges: [],
    developerMetadata: [],
  };
}
