import type { ClassifiedLine } from './classify-lines';
import { isDitto } from './line-kind';
import type { ListColumn } from './read-columns';

/** Replaces each mark of repetition by the cell of the document above. */
export function repeatAbove(
  lines: readonly ClassifiedLine[],
  columns: readonly ListColumn[],
): readonly ClassifiedLine[] {
  let above: readonly string[] = [];
  return lines.map((line) => {
    if (line.kind !== 'document') return line;
    const cells = line.cells.some((cell) => isDitto(cell))
      ? line.cells.map((cell, index) =>
          isDitto(cell) && columns[index]?.isIgnored !== true ? (above[index] ?? cell) : cell,
        )
      : line.cells;
    above = cells;
    return cells === line.cells ? line : { ...line, cells };
  });
}
