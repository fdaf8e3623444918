import type { DipRow } from '../workbook/registers';
import { isActive } from './active-entries';
import { cellsToRepair, type VisibilityFacts } from './cells-to-repair';
import type { CopiedRow } from '../workbook/without-copies';
import type { VouchedEntry } from './vouched-entries';

/**
 * The one rule of what may leave the office: active entries of the DIP. What is dikecualikan, decided or only proposed,
 * is never in the DIP (UU 14/2008 ps. 17). A withdrawn entry is not public, nor one with a cell to repair. If the Log was read, neither
 * is what was typed into the sheet (vouched-entries.ts), until the PPID has reinstated it.
 */
export const isPublic = (entry: VisibilityFacts & VouchedEntry & CopiedRow): boolean =>
  entry.status === 'berlaku' &&
  entry.isUnlogged !== true &&
  entry.isUndecided !== true &&
  cellsToRepair(entry).length === 0;

/** An entry that does not count as it was typed into the sheet. */
export interface TypedEntry extends Pick<DipRow, 'id' | 'title'> {
  /** `baris`: the whole line; `kembali`: a Status that would undo a withdrawal; `ditarik`: one that withdraws without a reason. */
  readonly what: 'baris' | 'kembali' | 'ditarik';
}

/** The entries of a register whose line or Status was typed, which are to be named. */
export const typedEntries = (
  entries: readonly (Pick<DipRow, 'id' | 'title'> & { readonly status: string } & VouchedEntry)[],
): readonly TypedEntry[] =>
  entries.flatMap(({ id, title, status, isUnlogged, typedStatus }): readonly TypedEntry[] => {
    if (isUnlogged === true) return isActive({ status }) ? [{ id, title, what: 'baris' }] : [];
    if (typedStatus === undefined) return [];
    return [{ id, title, what: isActive({ status: typedStatus }) ? 'kembali' : 'ditarik' }];
  });

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
