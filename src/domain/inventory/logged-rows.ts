import { keptColumns, readRowCells } from '../log/row-cells';
import type { InventoryRow } from '../workbook/inventaris';
import type { LogRow } from '../workbook/procedure';

export type LogOfRows = Pick<LogRow, 'event' | 'object' | 'cells'>;

/** A row as the Log has seen it last. */
export interface LoggedRow {
  readonly id: string;
  readonly cells: Partial<InventoryRow>;
  /** Somebody has said that it need not come back. */
  readonly isDismissed: boolean;
}

export const DISMISSED = 'BARIS_DILEPAS';
export const RESTORED = 'BARIS_DIPULIHKAN';

/** Every row of the inventory that the Log tells of, each with the last word on each of its cells. */
export function loggedRows(log: readonly LogOfRows[]): ReadonlyMap<string, LoggedRow> {
  const rows = new Map<string, LoggedRow>();
  for (const { event, object: id, cells } of log) {
    if (cells === '' && event !== DISMISSED && event !== RESTORED) continue;
    const known = rows.get(id)?.cells ?? {};
    rows.set(id, { id, cells: { ...known, ...readRowCells(cells) }, isDismissed: event === DISMISSED });
  }
  return rows;
}

/** Rows of a Kegiatan that the Log knows and that stand in the sheet no longer, in the order in which it met them. */
export function missingFrom(
  rows: readonly Pick<InventoryRow, 'id'>[],
  logged: ReadonlyMap<string, LoggedRow>,
  kegiatan: string,
): readonly LoggedRow[] {
  const present = new Set(rows.map(({ id }) => id));
  return [...logged.values()].filter(
    ({ id, cells, isDismissed }) => !isDismissed && cells.kegiatan === kegiatan && !present.has(id),
  );
}

/** The cells of a row that the Log does not know yet, or not so; cells that could not be read are left as it has them. */
export function unloggedCells(
  row: InventoryRow & { readonly unreadable: readonly { readonly column: string }[] },
  known: Partial<InventoryRow>,
): Partial<InventoryRow> {
  const unread = new Set(row.unreadable.map(({ column }) => column));
  return Object.fromEntries(
    keptColumns
      .filter((key) => !unread.has(key) && row[key] !== (known[key] ?? blankOf(row[key])))
      .map((key) => [key, row[key]]),
  );
}

/** An empty text and an empty number are both nothing. */
const blankOf = (value: string | number | null): string | number | null =>
  value === null || typeof value === 'number' ? null : '';
