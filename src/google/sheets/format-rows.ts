import { workbook, type SheetName } from '../../domain/workbook';
import type { Column } from '../../domain/workbook/column';
import { bodyFormat } from './column-format';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** 0-based rows, `to` excluded. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** Rows that are added at a time when a sheet is nearly full. */
export const ROOM = 1_000;

/**
 * Formats and dropdowns for rows that have none: it is not documented that rows added by appendCells or appendDimension
 * have any. Formats are those of the columns; dropdowns are copied from the row above, as people left them.
 */
export function formatRows(
  name: SheetName,
  placeOf: (column: string) => number | undefined,
  { from, to }: RowSpan,
): readonly Request[] {
  const { sheetId } = workbook[name];
  const rows = { startRowIndex: from, endRowIndex: to };
  const formats = Object.entries(workbook[name].columns as Record<string, Column>).flatMap(
    ([key, column]): Request[] => {
      const place = placeOf(key);
      if (place === undefined) return [];
      const range = { sheetId, ...rows, startColumnIndex: place, endColumnIndex: place + 1 };
      return [{ repeatCell: { range, ...bodyFormat(column) } }];
    },
  );
  const above = { sheetId, startRowIndex: from - 1, endRowIndex: from };
  const dropdowns: Request = {
    copyPaste: { source: above, destination: { sheetId, ...rows }, pasteType: 'PASTE_DATA_VALIDATION' },
  };
  return from > 1 && to > from ? [...formats, dropdowns] : [];
}

/** Adds formatted rows at the end of a sheet whose grid has `height` rows. */
export const addRoom = (
  name: SheetName,
  placeOf: (column: string) => number | undefined,
  height: number,
  length = ROOM,
): readonly Request[] => [
  { appendDimension: { sheetId: workbook[name].sheetId, dimension: 'ROWS', length } },
  ...formatRows(name, placeOf, { from: height, to: height + length }),
];
