import type { WireChart, WireSheet } from '../../../wire/wire';
import { Chart } from './chart';
import { ROW_SIZE, rowHeights } from '../grid/row-heights';

interface Props {
  readonly sheet: WireSheet;
  readonly scroll: { readonly x: number; readonly y: number };
}

/** The sheet's charts, each at its anchor cell; they scroll with the sheet. The layer starts after the row numbers. */
export function Charts({ sheet, scroll }: Props) {
  if (sheet.charts.length === 0) return null;
  const heights = rowHeights(sheet);
  return (
    <div class="charts">
      {sheet.charts.map((chart) => {
        const { left, top } = placeOf(chart, sheet, heights);
        return (
          <Chart
            key={chart.id}
            chart={chart}
            style={{ left: `${left - scroll.x}px`, top: `${top - scroll.y}px` }}
          />
        );
      })}
    </div>
  );
}

function placeOf(
  chart: WireChart,
  sheet: WireSheet,
  heights: ReadonlyMap<number, number>,
): { left: number; top: number } {
  const left = sheet.columns
    .slice(0, chart.column)
    .reduce((sum, { size, hidden }) => sum + (hidden ? 0 : size), 0);
  let top = 0;
  for (let row = 0; row < chart.row; row += 1) top += heights.get(row) ?? ROW_SIZE;
  return { left, top };
}
