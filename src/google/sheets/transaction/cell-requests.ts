import type { Zone } from '../../../domain/calendar/instant';
import { workbook, type SheetName } from '../../../domain/workbook';
import type { Column } from '../../../domain/workbook/column';
import { encodeCell, type CellValue } from '../rows/codec';
import { placeOf, type SheetLayout } from '../rows/layout';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Request = GoogleAppsScript.Sheets.Schema.Request;

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

/** Adjacent cells of a row that are written. */
export interface CellRun {
  readonly sheetId: number;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly columns: readonly number[];
  readonly values: readonly CellData[];
}

/** The cells of a row as runs of adjacent columns. */
export function cellRuns(
  name: SheetName,
  row: number,
  columns: readonly number[],
  layout: SheetLayout,
  cells: Cells,
  zone: Zone,
): readonly CellRun[] {
  const keys = new Map(Object.entries(layout.columns).map(([key, place]) => [place, key]));
  return runs(columns).map((run) => ({
    sheetId: workbook[name].sheetId,
    row,
    columns: run,
    values: run.map((place) => cellData(name, keys.get(place) ?? '', cells, zone)),
  }));
}

/** Rows below each other in which the same columns get the same values. */
interface Block extends CellRun {
  readonly height: number;
}

/** Writes each run. Rows below each other that get the same values are filled at once, so that each value is sent once. */
export const runRequests = (written: readonly CellRun[]): readonly Request[] =>
  blocksOf(written).flatMap(requestsOf);

function blocksOf(written: readonly CellRun[]): readonly Block[] {
  const open = new Map<string, Block>();
  const blocks: Block[] = [];
  for (const run of [...written].sort((one, other) => one.row - other.row)) {
    const key = JSON.stringify([run.sheetId, run.columns, run.values]);
    const above = open.get(key);
    const grows = above !== undefined && above.row + above.height === run.row;
    if (above && !grows) blocks.push(above);
    open.set(key, grows ? { ...above, height: above.height + 1 } : { ...run, height: 1 });
  }
  return [...blocks, ...open.values()];
}

function requestsOf({ sheetId, row, columns, values, height }: Block): readonly Request[] {
  const [top, left] = [row - 1, columns[0] ?? 0];
  if (height <= values.length) {
    const start = { sheetId, rowIndex: top, columnIndex: left };
    const rows = Array.from({ length: height }, () => ({ values: [...values] }));
    return [{ updateCells: { start, fields, rows } }];
  }
  return values.map((cell, along) => {
    const [startColumnIndex, endColumnIndex] = [left + along, left + along + 1];
    const range = {
      sheetId,
      startRowIndex: top,
      endRowIndex: top + height,
      startColumnIndex,
      endColumnIndex,
    };
    return { repeatCell: { range, cell, fields } };
  });
}
const fields = 'userEnteredValue';

/** A row with every column of the sheet up to its last value, for a row that is added. */
export function wholeRow(name: SheetName, layout: SheetLayout, row: Cells, zone: Zone): CellData[] {
  const keys = Object.keys(workbook[name].columns);
  const width = Math.max(...keys.map((key) => placeOf(layout, name, key))) + 1;
  const values: CellData[] = Array.from({ length: width }, () => ({}));
  for (const key of keys) values[placeOf(layout, name, key)] = cellData(name, key, row, zone);
  while (values[values.length - 1]?.userEnteredValue === undefined && values.length > 1) values.pop();
  return values;
}

function cellData(name: SheetName, key: string, cells: Cells, zone: Zone): CellData {
  const column = (workbook[name].columns as Record<string, Column>)[key];
  if (!column) throw new Error(`${name} has no column ${key}`);
  const userEnteredValue = encodeCell(column, cells[key], zone);
  return userEnteredValue === undefined ? {} : { userEnteredValue };
}
