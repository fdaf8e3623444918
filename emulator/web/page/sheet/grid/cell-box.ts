import type { GridPlace } from '../selection';

/** The position of a cell on the screen; undefined when it is not visible. */
export function boxOf(grid: HTMLElement, { x, y, rowType, colType }: GridPlace): DOMRect | undefined {
  const cell = `revogr-data[type="${rowType}"][col-type="${colType}"] [data-rgrow="${y}"][data-rgcol="${x}"]`;
  const other = `revogr-data[type="${rowType}"] [role=gridcell][data-rgrow="${y}"][data-rgcol="${x}"]`;
  return (grid.querySelector(cell) ?? grid.querySelector(other))?.getBoundingClientRect();
}
