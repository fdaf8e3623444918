import type { DroppedFile } from '../domain/scans/drop';
import type { DoneMove } from '../domain/scans/settle-moves';
import type { ScanMove } from '../domain/scans/scan-move';

/** The office's folders in Drive, by path under its root. */
export interface ScanStore {
  /** Every file in the inboxes of the units, in one listing (a page per 1,000 files). */
  listInboxes(units: readonly string[], folders: Readonly<Record<string, string>>): readonly DroppedFile[];
  /**
   * Moves and renames, one call a file; missing target folders are made first and reported in `folders`. A file that
   * cannot be moved now is left out of the answer and stays announced.
   */
  carryOut(
    moves: readonly ScanMove[],
    folders: Readonly<Record<string, string>>,
  ): { readonly done: readonly DoneMove[]; readonly folders: Readonly<Record<string, string>> };
}
