import type { GridRow } from './grid/rows';

/** The selection: the active cell, and the selected block around it. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
}

/** Revogrid's position of a cell: its index among the cells shown in one part of the grid. */
export interface GridPlace {
  readonly x: number;
  readonly y: number;
  readonly rowType: 'rgRow' | 'rowPinStart';
  readonly colType: 'rgCol' | 'colPinStart';
}

/** The position of a cell in the sheet and in the grid. */
export interface CellPlace extends GridPlace {
  readonly row: number;
  readonly column: number;
}

export const START: Selection = { row: 0, column: 0, bottom: 1, right: 1 };

export const rowOf = (model: unknown): number => (model as GridRow | undefined)?.row ?? 0;
