import { headerKey } from '../text/normalise';
import type { HeadedLines, ListLine } from './classify-lines';

/**
 * Tables beside each other under equal headers, as one table: the lines of the first, then those of the next. What each of them has over it
 * ("INFORMASI SETIAP SAAT") is a heading of its lines. Other tables are returned as they are.
 * @param over the lines above the header
 */
export function stacked(
  headers: readonly string[],
  lines: readonly ListLine[],
  over: readonly ListLine[],
): HeadedLines {
  const keys = headers.map(headerKey);
  const first = keys.findIndex((key) => key !== '');
  const starts = keys.flatMap((key, index) => (index >= first && key === keys[first] ? [index] : []));
  const width = (starts[1] ?? 0) - first;
  const own = keys.slice(first, first + width);
  const filled = own.filter((key) => key !== '').length;
  const areEqual = starts.every((start) => own.every((key, index) => (keys[start + index] ?? '') === key));
  if (starts.length < 2 || filled < 2 || !areEqual) return { headers, lines };
  const partsOf = (start: number, all: readonly ListLine[]): readonly ListLine[] =>
    all.map((line) => partOf(line, start, width)).filter(isFilled);
  const titles = over.filter((line) => starts.every((start) => isFilled(partOf(line, start, width))));
  return {
    headers: headers.slice(first, first + width),
    lines: starts.flatMap((start) => [...partsOf(start, titles), ...partsOf(start, lines)]),
  };
}

const isFilled = ({ cells }: ListLine): boolean => cells.some((cell) => cell !== '');

const partOf = ({ line, cells, links = new Map() }: ListLine, start: number, width: number): ListLine => ({
  line,
  cells: cells.slice(start, start + width),
  links: new Map(
    [...links].flatMap(([at, url]) => (at >= start && at < start + width ? [[at - start, url]] : [])),
  ),
});
