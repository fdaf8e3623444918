import type { InventoryRow } from '../workbook/inventaris';
import type { Blocker } from '../refusal/blocker';
import type { Vouched } from '../inventory/typists/as-logged';
import type { CellProblem } from '../workbook/sheet';
import type { ScanRow } from '../workbook/pindaian';

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
  } & Pick<Vouched, 'outdated'>;
export type WorkScan = Pick<ScanRow, 'id' | 'row' | 'state' | 'archiveName' | 'archivedAt' | 'reason'>;

/** One Sub Bagian's work in a Kegiatan. */
export interface LaneWork {
  readonly unit: string;
  readonly nihil: boolean;
  readonly rows: readonly WorkRow[];
  readonly scans: readonly WorkScan[];
}

/** A unit that listed documents and now lists none, without Nihil: its rows were deleted by hand. */
export const rowsGone = ({ unit, nihil, rows }: LaneWork): readonly Blocker[] =>
  rows.length === 0 && !nihil ? [{ code: 'ROWS_GONE', unit }] : [];

/** The whole Kegiatan, as input of the office's steps. */
export interface KegiatanWork {
  readonly rows: readonly WorkRow[];
  readonly scans: readonly WorkScan[];
  readonly participants: readonly string[];
  readonly recipients: readonly string[];
}

/** Rows that belong to this Kegiatan: all but postponed ones (ditunda). */
export const active = <R extends Pick<InventoryRow, 'decision'>>(rows: readonly R[]): readonly R[] =>
  rows.filter((row) => row.decision !== 'ditunda');
