import type { WireChart } from '../../../wire/wire';

/** Dark enough to be distinguishable from white. */
export const COLORS = [
  '#1a73e8',
  '#d93025',
  '#b06000',
  '#188038',
  '#9334e6',
  '#12858d',
  '#c5221f',
  '#5f6368',
];

/** The color of a series: its own, else the list's next. */
export const colorAt = ({ series }: WireChart, index: number): string =>
  series[index]?.color ?? COLORS[index % COLORS.length] ?? '#000';

/** Whether white text is readable on it (relative luminance, WCAG 2.2, without its gamma). */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = /^rgb\((\d+), (\d+), (\d+)\)$/
    .exec(color)
    ?.slice(1)
    .map(Number) ?? [0, 0, 0];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 130;
}
