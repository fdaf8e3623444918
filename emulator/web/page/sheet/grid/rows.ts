import type { WireCell, WireSheet, WireTab } from '../../../wire/wire';

/** A row in revogrid's form: the displayed texts by column number, and the cells as drawn. */
export interface GridRow {
  [column: number]: string;
  row: number;
  cells: readonly WireCell[];
}

export const shownText = (cell: WireCell | undefined): string =>
  typeof cell === 'object' && cell !== null ? cell.t : (cell ?? '');

export const editedText = (cell: WireCell | undefined): string =>
  typeof cell === 'object' && cell !== null ? (cell.e ?? cell.t) : (cell ?? '');

/** Writes cells into an existing row of the grid. */
export function fillRow(row: GridRow, cells: readonly WireCell[], columns: number): void {
  row.cells = cells;
  for (let column = 0; column < columns; column += 1) row[column] = shownText(cells[column]);
}

/** Every row of the grid, including the empty ones after the last written one. */
export const allRows = (sheet: WireSheet, tab: WireTab): GridRow[] =>
  Array.from({ length: tab.rows }, (_, index) => {
    const row: GridRow = { row: index, cells: [] };
    fillRow(row, sheet.rows[index] ?? [], tab.columns);
    return row;
  });
