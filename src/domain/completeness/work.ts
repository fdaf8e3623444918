import type { InventoryRow } from '../workbook/inventaris';
import type { Blocker } from '../refusal/blocker';
import type { CellProblem } from '../workbook/sheet';
import type { ScanRow } from '../workbook/pindaian';

/** A decision about other content than the row has now. */
export interface Outdated {
  readonly decision: InventoryRow['decision'];
  /** What was decided, of the cells that differ. @example 'Kategori "berkala", Tahun "2025"' */
  readonly was: string;
}

/** The cells of an inventory row that the steps read. */
export type WorkRow = Pick<
  InventoryRow,
  | 'id'
  | 'subBagian'
  | 'title'
  | 'year'
  | 'category'
  | 'form'
  | 'link'
  | 'unscannable'
  | 'printedPlace'
  | 'decision'
  | 'register'
  | 'typedBy'
  | 'decidedBy'
  | 'guesses'
> &
  Partial<Pick<InventoryRow, 'carried'>> & {
    readonly reason?: string;
    readonly unreadable?: readonly CellProblem[];
    /** A decision that does not count, because the row's content was changed in the sheet after it. */
    readonly outdated?: Outdated;
  };
export type WorkScan = Pick<ScanRow, 'id' | 'row' | 'state' | 'archiveName' | 'archivedAt' | 'reason'>;

/** One Sub Bagian's work in a Kegiatan. */
export interface LaneWork {
  readonly unit: string;
  readonly nihil: boolean;
  readonly rows: readonly WorkRow[];
  readonly scans: readonly WorkScan[];
  /** Its rows that were deleted by hand, and about which nobody recorded that they need not be restored. */
  readonly missing: readonly MissingRow[];
}

export type MissingRow = Pick<InventoryRow, 'id' | 'title'>;

/** What was deleted by hand: single rows, or all of a unit that is not Nihil. Nihil states that it holds none of them. */
export const rowsGone = ({ unit, nihil, rows, missing }: LaneWork): readonly Blocker[] =>
  nihil
    ? []
    : [...(rows.length === 0 ? [{ code: 'ROWS_GONE', unit } as const] : []), ...missing.map(rowGone)];

export const rowGone = ({ id: rowId, title }: MissingRow): Blocker => ({ code: 'ROW_GONE', rowId, title });

export interface UnlistedScan extends Pick<ScanRow, 'id' | 'row'> {
  /** Its file was looked for and not found. */
  readonly isLost: boolean;
}

/** A filed scan whose line was deleted by hand. */
export const scanGone = ({ id: scanId, row: rows }: Pick<WorkScan, 'id' | 'row'>): Blocker => ({
  code: 'SCAN_GONE',
  scanId,
  rows,
});

/** An entry of a register whose line was deleted by hand. */
export interface GoneEntry {
  readonly id: string;
  /** Its title, as far as the Log has it. */
  readonly name: string;
}

/** It blocks step 4, the report and the next Kegiatan: its document could get a second number, and the figures would lack it. */
export const entryGone = ({ id: number, name: title }: GoneEntry): Blocker => ({
  code: 'ENTRY_GONE',
  number,
  title,
});

export const rowReturned = ({ id: rowId, title, decidedBy: by, reason = '' }: WorkRow): Blocker => ({
  code: 'ROW_RETURNED',
  rowId,
  title,
  by,
  reason,
});

/** The whole Kegiatan, as input of the office's steps. */
export interface KegiatanWork {
  readonly rows: readonly WorkRow[];
  readonly scans: readonly WorkScan[];
  /** Those of every unit that is not Nihil. */
  readonly missing: readonly MissingRow[];
  readonly gone: readonly GoneEntry[];
  /** Filed scans whose line in Pindaian was deleted by hand. */
  readonly unlisted: readonly UnlistedScan[];
  readonly participants: readonly string[];
  readonly recipients: readonly string[];
}

/** Rows that belong to this Kegiatan: all but postponed ones (ditunda). */
export const active = <R extends Pick<InventoryRow, 'decision'>>(rows: readonly R[]): readonly R[] =>
  rows.filter((row) => row.decision !== 'ditunda');
