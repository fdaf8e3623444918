import type { ClassifiedLine } from './classify-lines';
import { isMeaningless } from './headers';
import { isDitto } from './line-kind';
import type { ListColumn } from './read-columns';

/** What a list may state once for the documents under it. */
const stated: readonly ListColumn['key'][] = ['category', 'subBagian', 'group'];

/**
 * Replaces each mark of repetition by the cell of the document above, and so each blank cell in front of the running number:
 * it was one cell over several lines before the list became a text.
 */
export function repeatAbove(
  lines: readonly ClassifiedLine[],
  columns: readonly ListColumn[],
): readonly ClassifiedLine[] {
  let above: readonly string[] = [];
  const numberAt = columns.findIndex(({ header }) => isMeaningless(header));
  const repeats = (cell: string, index: number): boolean =>
    columns[index]?.isIgnored !== true &&
    (isDitto(cell) || (cell === '' && index < numberAt && stated.includes(columns[index]?.key ?? null)));
  return lines.map((line) => {
    if (line.kind !== 'document') return line;
    const cells = line.cells.some(repeats)
      ? line.cells.map((cell, index) => (repeats(cell, index) ? (above[index] ?? cell) : cell))
      : line.cells;
    above = cells;
    return cells === line.cells ? line : { ...line, cells };
  });
}
