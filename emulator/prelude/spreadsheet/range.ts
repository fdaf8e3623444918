import { columnName } from '../../sheets/a1';
import { callHost } from '../host';
import { imitate } from '../imitate';

export interface SheetFacts {
  readonly id: number;
  readonly title: string;
  readonly index: number;
}

export interface RangeFacts {
  readonly sheet: SheetFacts;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Dates cross the realm boundary as tagged numbers. */
const mark = (value: unknown): unknown => (value instanceof Date ? { $date: value.getTime() } : value);

const revive = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$date' in value
    ? new Date((value as { $date: number }).$date)
    : value;

function a1Of({ top, bottom, left, right }: RangeFacts): string {
  const first = `${columnName(left)}${top + 1}`;
  const last = `${columnName(right - 1)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/range ; rows and columns count from 1 here. */
export function range(facts: RangeFacts, sheetOf: (facts: SheetFacts) => object): object {
  const { sheet, top, bottom, left, right } = facts;
  const grid = {
    sheetId: sheet.id,
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: left,
    endColumnIndex: right,
  };
  const read = (method: string): unknown[][] =>
    (callHost(`SpreadsheetApp.Range.${method}`, grid) as unknown[][]).map((row) => row.map(revive));
  const firstCell = { ...grid, endRowIndex: top + 1, endColumnIndex: left + 1 };
  const write = (method: string, values: readonly unknown[][]): object => {
    callHost(
      `SpreadsheetApp.Range.${method}`,
      grid,
      values.map((row) => row.map(mark)),
    );
    return handle;
  };
  const all = (value: unknown): unknown[][] =>
    Array.from({ length: bottom - top }, () => Array.from({ length: right - left }, () => value));
  const handle = imitate('Range', {
    getValues: () => read('getValues'),
    getDisplayValues: () => read('getDisplayValues'),
    getFormulas: () => read('getFormulas'),
    getValue: () => revive((callHost('SpreadsheetApp.Range.getValue', firstCell) as unknown[][])[0]?.[0]),
    getDisplayValue: () =>
      (callHost('SpreadsheetApp.Range.getDisplayValue', firstCell) as unknown[][])[0]?.[0],
    setValue: (value: unknown) => write('setValue', all(value)),
    setValues: (values: readonly unknown[][]) => write('setValues', values),
    getSheet: () => sheetOf(sheet),
    getA1Notation: () => a1Of(facts),
    getRow: () => top + 1,
    getLastRow: () => bottom,
    getColumn: () => left + 1,
    getLastColumn: () => right,
    getNumRows: () => bottom - top,
    getNumColumns: () => right - left,
    activate: () => {
      callHost('SpreadsheetApp.Range.activate', sheet.id, a1Of(facts));
      return handle;
    },
  });
  return handle;
}
