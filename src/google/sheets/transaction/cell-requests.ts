import type { Zone } from '../../../domain/calendar/instant';
import { workbook, type SheetName } from '../../../domain/workbook';
import type { Column } from '../../../domain/workbook/column';
import { encodeCell, type CellValue } from '../rows/codec';
import { placeOf, type SheetLayout } from '../rows/layout';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Values by column key. */
export type Cells = Record<string, CellValue>;

/** @example runs([2, 3, 4, 7])  //=> [[2, 3, 4], [7]] */
export function runs(columns: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    if (last && last[last.length - 1] === column - 1) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** Writes a run of adjacent cells of a row. */
export function updateRun(
  name: SheetName,
  row: number,
  run: readonly number[],
  layout: SheetLayout,
  cells: Cells,
  zone: Zone,
): GoogleAppsScript.Sheets.Schema.Request {
  const keys = new Map(Object.entries(layout.columns).map(([key, place]) => [place, key]));
  const values = run.map((place) => cellData(name, keys.get(place) ?? '', cells, zone));
  const start = { sheetId: workbook[name].sheetId, rowIndex: row - 1, columnIndex: run[0] ?? 0 };
  return { updateCells: { start, fields: 'userEnteredValue', rows: [{ values }] } };
}

/** A row with every column of the sheet, for a row that is added. */
export function wholeRow(name: SheetName, layout: SheetLayout, row: Cells, zone: Zone): CellData[] {
  const keys = Object.keys(workbook[name].columns);
  const width = Math.max(...keys.map((key) => placeOf(layout, name, key))) + 1;
  const values: CellData[] = Array.from({ length: width }, () => ({}));
  for (const key of keys) values[placeOf(layout, name, key)] = cellData(name, key, row, zone);
  return values;
}

function cellData(name: SheetName, key: string, cells: Cells, zone: Zone): CellData {
  const column = (workbook[name].columns as Record<string, Column>)[key];
  if (!column) throw new Error(`${name} has no column ${key}`);
  const userEnteredValue = encodeCell(column, cells[key], zone);
  return userEnteredValue === undefined ? {} : { userEnteredValue };
}
