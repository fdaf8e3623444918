import type { WireChart } from '../../../wire/wire';
import { numberWords } from '../../ui/format';
import { COLORS } from './chart-colors';

export function Pie({ chart }: { readonly chart: WireChart }) {
  const { width, height, labels } = chart;
  const values = chart.series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(width * 0.5, height - 60) / 2;
  const [x, y] = [width * 0.32, height / 2 + 16];
  let from = 0;
  return (
    <g>
      {values.map((value, index) => {
        const start = from;
        from += total === 0 ? 0 : value / total;
        return <path key={index} d={slice(x, y, radius, start, from)} fill={COLORS[index % COLORS.length]} />;
      })}
      {labels.map((label, index) => (
        <g key={label}>
          <rect
            x={width * 0.64}
            y={52 + index * 18}
            width="10"
            height="10"
            fill={COLORS[index % COLORS.length]}
          />
          <text x={width * 0.64 + 15} y={61 + index * 18} font-size="12">
            {label} ({numberWords(values[index] ?? 0)})
          </text>
        </g>
      ))}
    </g>
  );
}

/** The path of a slice between two fractions of the circle, from 0 to 1, clockwise from the top. */
function slice(x: number, y: number, radius: number, from: number, to: number): string {
  const end = Math.min(to, from + 0.9999);
  const point = (part: number): string => {
    const angle = part * 2 * Math.PI - Math.PI / 2;
    return `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`;
  };
  return `M${x} ${y}L${point(from)}A${radius} ${radius} 0 ${end - from > 0.5 ? 1 : 0} 1 ${point(end)}Z`;
}
