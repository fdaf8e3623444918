import { cellAt, putCell } from './cells';
import type { Cell } from './model';
import type { Area } from './ranges';
import { effectiveValue, errorText } from './values/render';

export interface SortKey {
  /** Column of the sheet, zero-based. */
  readonly column: number;
  readonly descending: boolean;
}

/**
 * Sorts the rows of the area. Ascending: numbers, texts, booleans, blanks; blanks are last in descending order too. The
 * sort is stable. Hidden rows keep their position (observed on the live API).
 */
export function sortRows(area: Area, keys: readonly SortKey[]): void {
  const places = range(area.top, area.bottom).filter((row) => !isHidden(area, row));
  const rows = places.map((row) => readRow(area, row));
  rows.sort((one, other) => compareRows(one, other, keys, area.left));
  rows.forEach((cells, at) => writeRow(area, places[at] ?? 0, cells));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

const isHidden = ({ sheet }: Area, row: number): boolean =>
  sheet.rowProperties[row]?.['hiddenByUser'] === true ||
  sheet.rowProperties[row]?.['hiddenByFilter'] === true;

type Cells = readonly (Cell | undefined)[];

const readRow = ({ sheet, left, right }: Area, row: number): Cells =>
  range(left, Math.min(right, Math.max(left, sheet.rows[row]?.length ?? 0))).map((column) =>
    cellAt(sheet, row, column),
  );

function writeRow({ sheet, left, right }: Area, row: number, cells: Cells): void {
  const end = Math.min(right, Math.max(left + cells.length, sheet.rows[row]?.length ?? 0));
  for (let column = left; column < end; column += 1) putCell(sheet, row, column, cells[column - left]);
}

function compareRows(one: Cells, other: Cells, keys: readonly SortKey[], left: number): number {
  for (const { column, descending } of keys) {
    const order = compareCells(one[column - left], other[column - left], descending);
    if (order !== 0) return order;
  }
  return 0;
}

function compareCells(one: Cell | undefined, other: Cell | undefined, descending: boolean): number {
  const [a, b] = [sortValue(one), sortValue(other)];
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = compareValues(a, b);
  return descending ? -order : order;
}

type SortValue = number | string | boolean;

function sortValue(cell: Cell | undefined): SortValue | undefined {
  const value = effectiveValue(cell);
  return value?.numberValue ?? value?.boolValue ?? errorText(value) ?? (value?.stringValue || undefined);
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

function compareValues(a: SortValue, b: SortValue): number {
  const kinds = RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  if (kinds !== 0) return kinds;
  return typeof a === 'string'
    ? a.localeCompare(String(b), 'id', { sensitivity: 'base' })
    : Number(a) - Number(b);
}
