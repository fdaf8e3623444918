import type { WireChart, WireSheet, WireTab } from '../../../wire/wire';
import { Chart } from './chart';
import { ROW_SIZE, rowHeights } from '../grid/row-heights';

interface Props {
  readonly tab: Pick<WireTab, 'frozenRows' | 'frozenColumns'>;
  readonly sheet: WireSheet;
  readonly scroll: { readonly x: number; readonly y: number };
}

/**
 * The sheet's charts, each at its anchor cell; the layer starts after the row numbers. A chart that is anchored in frozen rows
 * or columns stays with them; the others scroll under them.
 */
export function Charts({ tab, sheet, scroll }: Props) {
  if (sheet.charts.length === 0) return null;
  const heights = rowHeights(sheet);
  const frozen = { x: leftOf(sheet, tab.frozenColumns), y: topOf(heights, tab.frozenRows) };
  return (
    <div class="charts">
      {sheet.charts.map((chart) => {
        const x = chart.column < tab.frozenColumns ? NO_PANE : { from: frozen.x, scrolled: scroll.x };
        const y = chart.row < tab.frozenRows ? NO_PANE : { from: frozen.y, scrolled: scroll.y };
        const [left, top] = [
          leftOf(sheet, chart.column) - x.scrolled,
          topOf(heights, chart.row) - y.scrolled,
        ];
        return (
          <div key={chart.id} class="charts-pane" style={{ left: `${x.from}px`, top: `${y.from}px` }}>
            <Chart chart={chart} style={{ left: `${left - x.from}px`, top: `${top - y.from}px` }} />
          </div>
        );
      })}
    </div>
  );
}

/** Not behind frozen rows or columns, and not scrolled. */
const NO_PANE = { from: 0, scrolled: 0 };

const leftOf = (sheet: WireSheet, column: WireChart['column']): number =>
  sheet.columns.slice(0, column).reduce((sum, { size, hidden }) => sum + (hidden ? 0 : size), 0);

function topOf(heights: ReadonlyMap<number, number>, row: WireChart['row']): number {
  let top = 0;
  for (let above = 0; above < row; above += 1) top += heights.get(above) ?? ROW_SIZE;
  return top;
}
