import { headerKey } from '../text/normalise';
import type { ListLine } from './classify-lines';
import type { Unfolded } from './unfold';

/**
 * Tables beside each other under equal headers, as one table: the lines of the first, then those of the next. What is over a
 * table alone ("INFORMASI SETIAP SAAT") is a heading of its lines. Other tables are returned as they are.
 * @param over the lines above the header
 */
export function stacked(
  headers: readonly string[],
  lines: readonly ListLine[],
  over: readonly ListLine[],
): Unfolded {
  const keys = headers.map(headerKey);
  const first = keys.findIndex((key) => key !== '');
  const starts = keys.flatMap((key, index) => (index >= first && key === keys[first] ? [index] : []));
  const width = (starts[1] ?? 0) - first;
  const own = keys.slice(first, first + width);
  const filled = own.filter((key) => key !== '').length;
  const areEqual = starts.every((start) => own.every((key, index) => (keys[start + index] ?? '') === key));
  if (starts.length < 2 || filled < 2 || !areEqual) return { headers, lines };
  const isFilled = ({ cells }: ListLine): boolean => cells.some((cell) => cell !== '');
  return {
    headers: headers.slice(first, first + width),
    lines: starts.flatMap((start) => [
      ...over.flatMap((line) => partOf(line, start, width)).filter(isFilled),
      ...lines.flatMap((line) => partOf(line, start, width)).filter(isFilled),
    ]),
  };
}

const partOf = ({ line, cells, links }: ListLine, start: number, width: number): readonly ListLine[] => [
  {
    line,
    cells: cells.slice(start, start + width),
    ...(links && {
      links: new Map(
        [...links].flatMap(([at, url]) => (at >= start && at < start + width ? [[at - start, url]] : [])),
      ),
    }),
  },
];
