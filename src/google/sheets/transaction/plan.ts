import type { Zone } from '../../../domain/calendar/instant';
import type { SheetName } from '../../../domain/workbook';
import type { StoredRow } from '../rows/decode-rows';
import type { Layout } from '../rows/layout';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** The workbook as it was read: the positions of columns and the content of rows. */
export interface SheetSnapshot {
  readonly layout: Layout;
  readonly rows: { readonly [S in SheetName]?: readonly StoredRow[] };
  readonly zone: Zone;
}

/** A cell, in a column that the write leaves alone, whose content after the write proves that the write hit the right row. */
export interface Watched {
  readonly sheet: SheetName;
  /** 1-based. */
  readonly row: number;
  readonly witness: { readonly key: string; readonly column: number; readonly value: string };
}

/** A row with cells that are overwritten. */
export interface Touched extends Watched {
  readonly columns: readonly number[];
}

/** A move of rows as requests of one batchUpdate, and those that take it back. */
export interface PlannedMove {
  readonly requests: readonly Request[];
  readonly undo: readonly Request[];
  /** The cells that prove, after the move, that the right rows were moved. */
  readonly watched: readonly Watched[];
  /** Sheets whose headers must still be as they were read. */
  readonly sheets: readonly SheetName[];
}

export interface WritePlan {
  readonly requests: readonly Request[];
  readonly touched: readonly Touched[];
  /** Rows that are not written, but must still be at their position. */
  readonly watched: readonly Watched[];
  readonly added: readonly { readonly sheet: SheetName; readonly key: string }[];
  readonly zone: Zone;
  /** Rows that move to another sheet, after all other requests. */
  readonly moves: readonly PlannedMove[];
}
