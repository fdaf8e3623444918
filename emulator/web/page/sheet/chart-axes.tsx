import type { WireChart } from '../../wire/wire';
import { COLORS } from './chart-colors';

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly most: number;
}

const frameOf = ({ width, height, series, kind }: WireChart): Frame => {
  const left = kind === 'bar' ? 140 : 48;
  return {
    left,
    top: 56,
    width: width - left - 24,
    height: height - 100,
    most: Math.max(1, ...series.flatMap(({ values }) => values)),
  };
};

const short = (label: string, most: number): string =>
  label.length > most ? `${label.slice(0, most - 1)}…` : label;

/** Upright columns, or bars that lie for a bar chart. */
export function Bars({ chart }: { readonly chart: WireChart }) {
  const frame = frameOf(chart);
  const lying = chart.kind === 'bar';
  const band = (lying ? frame.height : frame.width) / Math.max(1, chart.labels.length);
  const thick = (band * 0.7) / Math.max(1, chart.series.length);
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
              const across = at * band + band * 0.15 + index * thick;
              const long = (value / frame.most) * (lying ? frame.width : frame.height);
              const box = lying
                ? { x: frame.left, y: frame.top + across, width: long, height: thick }
                : { x: frame.left + across, y: frame.top + frame.height - long, width: thick, height: long };
              return (
                <g key={index}>
                  <rect {...box} fill={COLORS[index % COLORS.length]} />
                  <text
                    x={lying ? box.x + long + 4 : box.x + thick / 2}
                    y={lying ? box.y + thick / 2 + 4 : box.y - 4}
                    text-anchor={lying ? 'start' : 'middle'}
                  >
                    {value}
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
          stroke={COLORS[index % COLORS.length]}
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
