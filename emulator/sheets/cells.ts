import { badRequest } from '../errors';
import type { Cell, ExtendedValue, Row, Sheet } from './model';

/** https://support.google.com/drive/answer/37603: 50,000 characters a cell. */
const MAX_CHARACTERS = 50_000;

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.rows[row]?.[column];

/** Sets a cell (undefined empties it) by replacing its row; the sheet must belong to a draft. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const kept = heldBy(cell);
  if (kept === undefined && cellAt(sheet, row, column) === undefined) return;
  changeRow(sheet, row, column, (line) => {
    line[column] = kept;
  });
}

/** Replaces each cell of a row from `left` to before `right` by the result of `make`; the sheet must belong to a draft. */
export function putCells(
  sheet: Sheet,
  row: number,
  [left, right]: readonly [left: number, right: number],
  make: (before: Cell | undefined) => Cell,
): void {
  changeRow(sheet, row, left, (line) => {
    for (let column = left; column < right; column += 1) line[column] = heldBy(make(line[column]));
  });
}

const heldBy = (cell: Cell | undefined): Cell | undefined =>
  cell && Object.keys(cell).length > 0 ? cell : undefined;

function changeRow(
  sheet: Sheet,
  row: number,
  left: number,
  change: (line: (Cell | undefined)[]) => void,
): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const line = (sheet.rows[row] ?? []).slice();
  while (line.length < left) line.push(undefined);
  change(line);
  sheet.rows[row] = line;
}

/** A copy of `cell` with another value, or none. */
export function withValue(cell: Cell | undefined, value: ExtendedValue | undefined): Cell {
  const { userEnteredValue: _old, effectiveValue: _result, textFormatRuns: _runs, ...rest } = cell ?? {};
  return value === undefined ? rest : { ...rest, userEnteredValue: checkedValue(value) };
}

export function checkedValue(value: ExtendedValue): ExtendedValue {
  const kinds = Object.keys(value);
  if (kinds.length !== 1) throw badRequest('ExtendedValue must have exactly one value set.');
  const text = value.stringValue ?? value.formulaValue;
  if (text !== undefined && text.length > MAX_CHARACTERS)
    throw badRequest('Your input contains more than the maximum of 50000 characters in a single cell.');
  return value;
}

/** Whether the cell has a value; an empty text does not count. */
export const hasValue = (cell: Cell | undefined): boolean =>
  cell?.userEnteredValue !== undefined && cell.userEnteredValue.stringValue !== '';

/** Rows are immutable, so what is known about one stays true. */
const seenRows = new WeakMap<Row, boolean>();

function holdsValue(row: Row): boolean {
  const seen = seenRows.get(row);
  if (seen !== undefined) return seen;
  const found = row.some(hasValue);
  seenRows.set(row, found);
  return found;
}

/** One past the last row that holds a value. */
export function usedRows({ rows }: Sheet): number {
  let used = rows.length;
  while (used > 0 && !holdsValue(rows[used - 1] ?? [])) used -= 1;
  return used;
}

export function usedColumns(sheet: Sheet): number {
  return sheet.rows.reduce((widest, row) => {
    for (let column = row.length; column > widest; column -= 1) if (hasValue(row[column - 1])) return column;
    return widest;
  }, 0);
}
