import type { WireChart } from '../../../wire/wire';
import { numberWords } from '../../ui/format';
import { colorAt, isDark } from './chart-colors';

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly most: number;
}

/** Leaves room for the number above the highest column. */
const HEADROOM = 1.1;

const frameOf = ({ width, height, series, kind, stacked, labels }: WireChart): Frame => {
  const left = kind === 'bar' ? 140 : 48;
  return {
    left,
    top: 56,
    width: width - left - 24,
    height: height - 100,
    most: Math.max(
      1,
      ...(stacked
        ? labels.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
        : series.flatMap(({ values }) => values.map((value) => value * HEADROOM))),
    ),
  };
};

const short = (label: string, most: number): string =>
  label.length > most ? `${label.slice(0, most - 1)}…` : label;

const sumBefore = ({ series }: WireChart, index: number, at: number): number =>
  series.slice(0, index).reduce((sum, { values }) => sum + (values[at] ?? 0), 0);

/** Vertical columns, or horizontal bars for a bar chart. */
export function Bars({ chart }: { readonly chart: WireChart }) {
  const frame = frameOf(chart);
  const lying = chart.kind === 'bar';
  const band = (lying ? frame.height : frame.width) / Math.max(1, chart.labels.length);
  const abreast = chart.stacked ? 1 : Math.max(1, chart.series.length);
  const thick = (band * 0.7) / abreast;
  return (
    <g font-size="11" fill="#444746">
      {chart.labels.map((label, at) => {
        const middle = (at + 0.5) * band;
        return (
          <g key={at}>
            {lying ? (
              <text x={frame.left - 6} y={frame.top + middle + 4} text-anchor="end">
                {short(label, 22)}
              </text>
            ) : (
              <text x={frame.left + middle} y={frame.top + frame.height + 16} text-anchor="middle">
                {short(label, Math.max(3, Math.floor(band / 6)))}
              </text>
            )}
            {chart.series.map(({ values }, index) => {
              const value = values[at] ?? 0;
              const across = at * band + band * 0.15 + (chart.stacked ? 0 : index * thick);
              const room = (lying ? frame.width : frame.height) / frame.most;
              const long = value * room;
              const under = chart.stacked ? room * sumBefore(chart, index, at) : 0;
              const box = lying
                ? { x: frame.left + under, y: frame.top + across, width: long, height: thick }
                : {
                    x: frame.left + across,
                    y: frame.top + frame.height - under - long,
                    width: thick,
                    height: long,
                  };
              return (
                <g key={index}>
                  <rect {...box} fill={colorAt(chart, index)} />
                  <text
                    x={lying ? box.x + long + 4 : box.x + thick / 2}
                    y={lying ? box.y + thick / 2 + 4 : chart.stacked ? box.y + 12 : box.y - 4}
                    text-anchor={lying ? 'start' : 'middle'}
                    fill={chart.stacked && isDark(colorAt(chart, index)) ? '#fff' : '#202124'}
                  >
                    {chart.stacked && value === 0 ? '' : numberWords(value)}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
      <Axis frame={frame} />
    </g>
  );
}

export function Lines({ chart }: { readonly chart: WireChart }) {
  const frame = frameOf(chart);
  const band = frame.width / Math.max(1, chart.labels.length);
  const point = (value: number, at: number): string =>
    `${frame.left + (at + 0.5) * band},${frame.top + frame.height - (value / frame.most) * frame.height}`;
  return (
    <g font-size="11" fill="#444746">
      {chart.labels.map((label, at) => (
        <text
          key={at}
          x={frame.left + (at + 0.5) * band}
          y={frame.top + frame.height + 16}
          text-anchor="middle"
        >
          {short(label, Math.max(3, Math.floor(band / 6)))}
        </text>
      ))}
      {chart.series.map(({ values }, index) => (
        <polyline
          key={index}
          points={values.map(point).join(' ')}
          fill="none"
          stroke={colorAt(chart, index)}
          stroke-width="2"
        />
      ))}
      <Axis frame={frame} />
    </g>
  );
}

const Axis = ({ frame }: { readonly frame: Frame }) => (
  <path
    d={`M${frame.left} ${frame.top}V${frame.top + frame.height}H${frame.left + frame.width}`}
    fill="none"
    stroke="#9aa0a6"
  />
);
