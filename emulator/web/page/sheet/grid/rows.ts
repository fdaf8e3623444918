import type { WireCell, WireSheet, WireTab } from '../../../wire/wire';

/** A row as revogrid takes it: the shown texts by column number, and the cells as drawn. */
export interface GridRow {
  [column: number]: string;
  row: number;
  cells: readonly WireCell[];
}

export const shownText = (cell: WireCell | undefined): string =>
  typeof cell === 'object' && cell !== null ? cell.t : (cell ?? '');

export const editedText = (cell: WireCell | undefined): string =>
  typeof cell === 'object' && cell !== null ? (cell.e ?? cell.t) : (cell ?? '');

/** Puts cells into a row that the grid already has. */
export function fillRow(row: GridRow, cells: readonly WireCell[], columns: number): void {
  row.cells = cells;
  for (let column = 0; column < columns; column += 1) row[column] = shownText(cells[column]);
}

/** Every row of the grid, the empty ones below the last written one too. */
export const allRows = (sheet: WireSheet, tab: WireTab): GridRow[] =>
  Array.from({ length: tab.rows }, (_, index) => {
    const row: GridRow = { row: index, cells: [] };
    fillRow(row, sheet.rows[index] ?? [], tab.columns);
    return row;
  });
