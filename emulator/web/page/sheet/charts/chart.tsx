import type { WireChart } from '../../../wire/wire';
import { numberWords } from '../../ui/format';
import { Bars, Lines } from './chart-axes';
import { colorAt } from './chart-colors';
import { Pie } from './chart-pie';

interface Props {
  readonly chart: WireChart;
  readonly style: Readonly<Record<string, string>>;
}

/** A chart as SVG, with its numbers as text for screen readers. */
export function Chart({ chart, style }: Props) {
  const { title, kind, width, height } = chart;
  const Drawing = kind === 'pie' ? Pie : kind === 'line' ? Lines : Bars;
  return (
    <figure style={{ ...style, width: `${width}px`, height: `${height}px` }}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        height="100%"
        role="img"
        aria-label={wordsOf(chart)}
      >
        <text x="16" y="26" font-size="16" fill="#444746">
          {title}
        </text>
        <Drawing chart={chart} />
        {kind === 'pie' ? null : <Legend chart={chart} />}
      </svg>
    </figure>
  );
}

const Legend = ({ chart }: { readonly chart: WireChart }) => (
  <g>
    {chart.series.length < 2
      ? null
      : chart.series.map(({ name }, index) => (
          <g key={name}>
            <rect x={legendAt(chart, index)} y="34" width="10" height="10" fill={colorAt(chart, index)} />
            <text x={legendAt(chart, index) + 14} y="43" font-size="11">
              {name}
            </text>
          </g>
        ))}
  </g>
);

/** The x position of a name in the legend, at about 6 pixels a character. */
const legendAt = ({ series }: WireChart, index: number): number =>
  series.slice(0, index).reduce((left, { name }) => left + 34 + name.length * 6, 16);

const wordsOf = ({ title, labels, series }: WireChart): string =>
  [
    title,
    ...series.map(
      ({ name, values }) =>
        `${name}: ${values.map((value, at) => `${labels[at] ?? ''} ${numberWords(value)}`).join('; ')}`,
    ),
  ]
    .filter(Boolean)
    .join('. ');
