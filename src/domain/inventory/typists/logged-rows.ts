import { GUARD_ANSWERED } from '../../guard/guard-answers';
import { isKept, isOfEntries, keptColumns, readRowCells } from '../../log/row-cells';
import { singleEntries } from '../../log/row-entries';
import { finishedIn } from '../../kegiatan/logged-procedure';
import { entry as entryStep } from '../../sop/step-4-entry';
import type { InventoryRow } from '../../workbook/inventaris';
import { isUnanswered } from '../../workbook/vocabulary/carried';
import type { LogRow } from '../../workbook/procedure';
import { contentColumns } from '../../workbook/typed-columns';
import { rowEvents } from './row-events';
import { joinTypists, TYPIST_UNKNOWN } from './typists';

export type LogOfRows = Pick<LogRow, 'event' | 'object' | 'cells'>;

/** A row as last recorded in the Log. */
export interface LoggedRow {
  readonly id: string;
  readonly cells: Partial<InventoryRow>;
  /** Somebody recorded that it need not be restored. */
  readonly isDismissed: boolean;
  /** Its typist is unknown, and whoever decided it last stated that it is not their own. */
  readonly isStated: boolean;
  /** Its cells at its last decision, until step 4 has entered it; undefined if the Log does not have them (decisions of earlier versions). */
  readonly content: Partial<InventoryRow> | undefined;
  /** Its cells when the running Kegiatan carried it over from a register; undefined for any other row. */
  readonly was: Partial<InventoryRow> | undefined;
}

const { added, adopted, identified, edited, confirmed, copied, decided, notMine } = rowEvents;
const { dismissed, restored } = rowEvents;
const { corrected, resubmitted, postponed, resumed, answered, carried, unscannable, rescanned } = rowEvents;

const deciding: ReadonlySet<string> = new Set([
  ...[decided, edited, confirmed, corrected, resubmitted, postponed, resumed, answered, carried, rescanned],
]);
const naming: ReadonlySet<string> = new Set([
  ...[added, adopted, identified, edited, confirmed, answered, carried, unscannable, rescanned],
]);

/** Columns that only these events prove: a value typed by hand proves nothing. */
const provenBy: { readonly [K in keyof InventoryRow]?: ReadonlySet<string> } = {
  decision: deciding,
  decidedBy: deciding,
  decidedAt: deciding,
  typedBy: naming,
  typistKeys: new Set([adopted, identified, carried]),
  guard: new Set([GUARD_ANSWERED, carried]),
  guesses: new Set([added, adopted, edited, confirmed, carried]),
  carried: new Set([carried, answered, edited, corrected, unscannable, rescanned]),
};

/**
 * Every inventory row in the Log, with the last value of each cell and with all its typists. The entry of an opening has
 * all cells of its rows and replaces what came before; entries of versions before 0042 had no typist and do not.
 */
export function loggedRows(log: readonly LogOfRows[]): ReadonlyMap<string, LoggedRow> {
  const rows = new Map<string, LoggedRow>();
  for (const entry of log.flatMap(singleEntries)) {
    const { event, object: id, cells } = entry;
    if (isOfEntries(event)) continue;
    if (finishedIn(entry) === entryStep.number) forgetContent(rows);
    if (cells === '' && event !== dismissed && event !== restored && event !== notMine) continue;
    const known = rows.get(id);
    const proven = cellsOf(entry);
    if (event === carried && proven.typedBy !== undefined) {
      rows.set(id, carriedRow(id, proven));
      continue;
    }
    const typedBy = joinTypists(known?.cells.typedBy ?? '', proven.typedBy ?? '');
    const now = { ...known?.cells, ...proven, ...(typedBy === '' ? {} : { typedBy }) };
    rows.set(id, {
      id,
      was: known?.was,
      cells: now,
      content: contentAfter(event, proven, now, known?.content),
      isDismissed: event === notMine ? (known?.isDismissed ?? false) : event === dismissed,
      isStated: event === notMine || (event !== decided && (known?.isStated ?? false)),
    });
  }
  return rows;
}

/**
 * The content of a row after an event. A decision is about the cells that the Log has with it (`title` is always among its own);
 * what is copied from the sheet afterwards is no part of it.
 */
function contentAfter(
  event: string,
  proven: Partial<InventoryRow>,
  now: Partial<InventoryRow>,
  before: Partial<InventoryRow> | undefined,
): Partial<InventoryRow> | undefined {
  if (event === decided) return proven.title === undefined ? undefined : now;
  if (proven.decision !== undefined) return undefined;
  return before && event !== copied ? { ...before, ...proven } : before;
}

/** Step 4 has entered what was accepted: the registers have their own cells. */
function forgetContent(rows: Map<string, LoggedRow>): void {
  for (const [id, row] of rows) if (row.content) rows.set(id, { ...row, content: undefined });
}

const carriedRow = (id: string, cells: Partial<InventoryRow>): LoggedRow => ({
  id,
  cells,
  was: wasOf(cells),
  content: undefined,
  isDismissed: false,
  isStated: false,
});

/**
 * The cells that the event of an entry proves. The typist of an adopted row is unknown unless the entry names one or
 * has a key.
 */
function cellsOf({ event, cells }: LogOfRows): Partial<InventoryRow> {
  const isProven = (key: string): boolean => provenBy[key as keyof InventoryRow]?.has(event) ?? true;
  const proven: Partial<InventoryRow> = Object.fromEntries(
    Object.entries(readRowCells(cells)).filter(([key]) => isProven(key)),
  );
  const isNameless = event === adopted && (proven.typedBy ?? '') === '' && (proven.typistKeys ?? '') === '';
  return isNameless ? { ...proven, typedBy: TYPIST_UNKNOWN } : proven;
}

/** Rows of a Kegiatan that are in the Log but no longer in the sheet, in the order of the Log. */
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

/** A row in no register is listed like a new one. */
const wasOf = (cells: Partial<InventoryRow>): Partial<InventoryRow> | undefined =>
  isUnanswered(cells) ? cells : undefined;

/** Columns that the product writes with an entry of their own; they are never copied from the sheet into the Log. */
const provenColumns: ReadonlySet<string> = new Set(Object.keys(provenBy));

/** The content columns, of those that were read, whose value is another one in the sheet. */
export function changedContent(
  row: Partial<InventoryRow>,
  logged: Partial<InventoryRow>,
): Partial<InventoryRow> {
  const changed = contentColumns.filter((key) => key in row && !isKept(row[key], logged[key]));
  return Object.fromEntries(changed.map((key) => [key, row[key]]));
}

/** The cells of a row that differ from the Log; cells that cannot be read are left as they are in the Log. */
export function unloggedCells(
  row: InventoryRow & { readonly unreadable: readonly { readonly column: string }[] },
  known: Partial<InventoryRow>,
): Partial<InventoryRow> {
  const unread = new Set(row.unreadable.map(({ column }) => column));
  return Object.fromEntries(
    keptColumns
      .filter((key) => !unread.has(key) && !provenColumns.has(key) && !isKept(row[key], known[key]))
      .map((key) => [key, row[key]]),
  );
}
