import type { DipRow } from '../workbook/registers';
import { cellsToRepair, type VisibilityFacts } from './cells-to-repair';
import type { VouchedEntry } from './vouched-entries';

/**
 * The one rule of what may leave the office: active entries of the DIP. What is dikecualikan, decided or only proposed,
 * is never in the DIP (UU 14/2008 ps. 17). A withdrawn entry is not public, nor one with a cell to repair. If the Log was read, neither
 * is a line typed into the sheet, until the PPID has reinstated it.
 */
export const isPublic = (entry: VisibilityFacts & VouchedEntry): boolean =>
  entry.status === 'berlaku' && entry.isUnlogged !== true && cellsToRepair(entry).length === 0;

/** Would be active if the Log recorded its origin. */
export const isUnlogged = ({
  status,
  category,
  isUnlogged: isTyped,
}: Pick<DipRow, 'status' | 'category'> & VouchedEntry): boolean =>
  status === 'berlaku' && category !== 'dikecualikan' && isTyped === true;

/** An active entry that is not public until its cells are repaired. */
export interface WithheldEntry {
  readonly id: string;
  readonly cells: ReturnType<typeof cellsToRepair>;
}

/** The entries that the Log knows and that are not public because of their cells, which are to be named. */
export const withheldEntries = (
  entries: readonly (VisibilityFacts & VouchedEntry)[],
): readonly WithheldEntry[] =>
  entries
    .filter((entry) => entry.isUnlogged !== true)
    .map((entry) => ({ id: entry.id, cells: cellsToRepair(entry) }))
    .filter(({ cells }) => cells.length > 0);
