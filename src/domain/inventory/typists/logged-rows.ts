import { GUARD_ANSWERED } from '../../guard/guard-answers';
import { keptColumns, readRowCells } from '../../log/row-cells';
import type { InventoryRow } from '../../workbook/inventaris';
import type { LogRow } from '../../workbook/procedure';
import { rowEvents } from './row-events';
import { joinTypists, TYPIST_UNKNOWN } from './typists';

export type LogOfRows = Pick<LogRow, 'event' | 'object' | 'cells'>;

/** A row as the Log has seen it last. */
export interface LoggedRow {
  readonly id: string;
  readonly cells: Partial<InventoryRow>;
  /** Somebody has said that it need not come back. */
  readonly isDismissed: boolean;
  /** Whoever decided it last has stated that somebody else typed it, because the sheet could not tell who did. */
  readonly isStated: boolean;
}

const { added, adopted, identified, edited, confirmed, decided, notMine, dismissed, restored } = rowEvents;
const { corrected, resubmitted, postponed, resumed, carried } = rowEvents;

const deciding: ReadonlySet<string> = new Set([
  ...[decided, edited, confirmed, corrected, resubmitted, postponed, resumed, carried],
]);
const naming: ReadonlySet<string> = new Set([added, adopted, identified, edited, confirmed]);

/** Cells that hold in an entry of these events only: what somebody typed into them by hand proves nothing. */
const provenBy: { readonly [K in keyof InventoryRow]?: ReadonlySet<string> } = {
  decision: deciding,
  decidedBy: deciding,
  decidedAt: deciding,
  typedBy: naming,
  typistKeys: new Set([adopted, identified]),
  guard: new Set([GUARD_ANSWERED]),
};

/** Every row of the inventory that the Log tells of, each with the last word on each of its cells, and with all its typists. */
export function loggedRows(log: readonly LogOfRows[]): ReadonlyMap<string, LoggedRow> {
  const rows = new Map<string, LoggedRow>();
  for (const entry of log) {
    const { event, object: id, cells } = entry;
    if (cells === '' && event !== dismissed && event !== restored && event !== notMine) continue;
    const known = rows.get(id);
    const told = cellsOf(entry);
    const typedBy = joinTypists(known?.cells.typedBy ?? '', told.typedBy ?? '');
    rows.set(id, {
      id,
      cells: { ...known?.cells, ...told, ...(typedBy === '' ? {} : { typedBy }) },
      isDismissed: event === notMine ? (known?.isDismissed ?? false) : event === dismissed,
      isStated: event === notMine || (event !== decided && (known?.isStated ?? false)),
    });
  }
  return rows;
}

/**
 * The cells of an entry as far as its event can vouch for them. Whoever typed an adopted row is unknown unless it says,
 * or has a key that will tell.
 */
function cellsOf({ event, cells }: LogOfRows): Partial<InventoryRow> {
  const mayTell = (key: string): boolean => provenBy[key as keyof InventoryRow]?.has(event) ?? true;
  const told: Partial<InventoryRow> = Object.fromEntries(
    Object.entries(readRowCells(cells)).filter(([key]) => mayTell(key)),
  );
  const isNameless = event === adopted && (told.typedBy ?? '') === '' && (told.typistKeys ?? '') === '';
  return isNameless ? { ...told, typedBy: TYPIST_UNKNOWN } : told;
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

/** What the product alone writes, with an entry of its own: never copied from the sheet into the Log. */
const provenColumns: ReadonlySet<string> = new Set(Object.keys(provenBy));

/** The cells of a row that the Log does not know yet, or not so; cells that could not be read are left as it has them. */
export function unloggedCells(
  row: InventoryRow & { readonly unreadable: readonly { readonly column: string }[] },
  known: Partial<InventoryRow>,
): Partial<InventoryRow> {
  const unread = new Set(row.unreadable.map(({ column }) => column));
  return Object.fromEntries(
    keptColumns
      .filter(
        (key) =>
          !unread.has(key) && !provenColumns.has(key) && row[key] !== (known[key] ?? blankOf(row[key])),
      )
      .map((key) => [key, row[key]]),
  );
}

/** An empty text and an empty number are both nothing. */
const blankOf = (value: string | number | null): string | number | null =>
  value === null || typeof value === 'number' ? null : '';
