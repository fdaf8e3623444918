import type { RowDefinition } from '@revolist/revogrid';
import type { Rule, WireRows, WireSheet, WireTab } from '../../../wire/wire';
import { columnsOf, type Lists } from './columns';
import { ROW_SIZE, rowHeight, rowHeights } from './row-heights';
import { allRows, fillRow, type GridRow } from './rows';
import type { CellPlace, GridPlace } from '../selection';

type Grid = HTMLRevoGridElement;

/** A sheet in a revogrid element. */
export interface GridControl {
  readonly rows: readonly GridRow[];
  ruleAt(at: CellPlace): Rule | undefined;
  update(news: WireRows): void;
  /** Shows only these rows below the frozen ones; undefined shows all. */
  filter(keeps: ((row: GridRow) => boolean) | undefined): void;
  /** Redraws the rows. */
  redraw(): void;
  focus(place: GridPlace): void;
}

export function showSheet(grid: Grid, sheet: WireSheet, tab: WireTab): GridControl {
  const lists: Lists = { styles: sheet.styles, rules: sheet.rules };
  const rows = allRows(sheet, tab);
  const heights = rowHeights(sheet);
  const hidden = new Set(sheet.hidden);
  grid.rowSize = ROW_SIZE;
  grid.trimmedRows = {};
  grid.columns = columnsOf(sheet, tab, lists);
  grid.pinnedTopSource = rows.slice(0, tab.frozenRows);
  grid.source = rows.slice(tab.frozenRows);
  grid.rowDefinitions = definitionsOf(heights, tab);
  const redraw = (): void => void grid.refresh('all');
  return {
    rows,
    ruleAt: ({ row, column }) => {
      const cell = rows[row]?.cells[column];
      return typeof cell === 'object' && cell?.r !== undefined ? lists.rules[cell.r] : undefined;
    },
    redraw,
    update: (news) => {
      lists.styles = news.styles;
      lists.rules = news.rules;
      for (const [index, cells] of news.rows) {
        const row = rows[index];
        if (row) fillRow(row, cells, tab.columns);
      }
      if (heighten(heights, sheet, news)) grid.rowDefinitions = definitionsOf(heights, tab);
      redraw();
    },
    filter: (keeps) => {
      const hiddenRows = rows.filter(({ row }) => hidden.has(row));
      const filtered = keeps ? rows.filter((row) => !keeps(row)) : [];
      const below = [...hiddenRows, ...filtered].filter(({ row }) => row >= tab.frozenRows);
      grid.trimmedRows = Object.fromEntries(below.map(({ row }) => [row - tab.frozenRows, true]));
    },
    focus: (place) => {
      const last = place.rowType === 'rgRow' ? tab.rows - tab.frozenRows : tab.frozenRows;
      const y = Math.min(place.y, last - 1);
      const columns = place.colType === 'rgCol' ? tab.columns - tab.frozenColumns : tab.frozenColumns;
      const x = Math.min(place.x, columns - 1);
      void grid.setCellsFocus({ x, y }, { x, y }, place.colType, place.rowType);
    },
  };
}

const definitionsOf = (heights: ReadonlyMap<number, number>, tab: WireTab): RowDefinition[] =>
  [...heights].map(([row, size]) =>
    row < tab.frozenRows
      ? { type: 'rowPinStart', index: row, size }
      : { type: 'rgRow', index: row - tab.frozenRows, size },
  );

/** Records the heights of changed rows; returns whether any changed. */
function heighten(heights: Map<number, number>, sheet: WireSheet, { rows, styles }: WireRows): boolean {
  let changed = false;
  for (const [index, cells] of rows) {
    const height = rowHeight(sheet, index, cells, styles);
    changed ||= (heights.get(index) ?? ROW_SIZE) !== height;
    heights.set(index, height);
  }
  return changed;
}
