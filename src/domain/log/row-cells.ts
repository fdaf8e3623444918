import { parseCalendarDate } from '../calendar/calendar-date';
import { workbook } from '../workbook';
import type { Column } from '../workbook/column';
import type { InventoryRow } from '../workbook/inventaris';

/**
 * Characters of an entry's cells. A cell holds 50,000 (guides/services/quotas); one too long rejects the whole write.
 */
export const MAX_CELLS = 45_000;

/** Not stored: the ID is in its own column, and Masalah is recomputed. */
const forgotten: ReadonlySet<string> = new Set(['id', 'problems']);
type Columns = Readonly<Record<string, Column>>;
const columns: Columns = workbook.inventaris.columns;

/** The event by which an opening carries rows over, with all their cells. */
export const ROWS_CARRIED = 'BARIS_DIBAWA';

/** Whether an event is about entries of a register: its cells are those of an entry, not of a row of the inventory. */
export const isOfEntries = (event: string): boolean => /^(?:DI[PK]|ENTRI)_/.test(event);

/** Columns of the inventory stored in the Log. */
export const keptColumns = Object.keys(columns).filter((key) => !forgotten.has(key)) as Exclude<
  keyof InventoryRow,
  'id' | 'problems'
>[];

type Cells = Partial<InventoryRow>;

/** Serialises a row's cells for the Log, as JSON; '' when there are none. Long texts are cut. */
export function rowCells(cells: object): string {
  const kept = Object.entries(cells).filter(([key]) => !forgotten.has(key));
  if (kept.length === 0) return '';
  for (let most = MAX_CELLS; ; most = Math.floor(most / 2)) {
    const text = JSON.stringify(Object.fromEntries(kept.map(([key, value]) => [key, cut(value, most)])));
    if (text.length <= MAX_CELLS) return text;
  }
}

/** The non-empty cells of a row. */
export const filledCells = (row: InventoryRow): Cells =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '' && value !== null));

const cut = (value: unknown, most: number): unknown =>
  typeof value === 'string' && value.length > most
    ? `${value.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`
    : value;

type Value = string | number | null | undefined;

/** Whether a cell has the value that the Log has of it, which may be the beginning of a long text. An empty cell is like one that the Log lacks. */
export const isKept = (value: Value, logged: Value): boolean =>
  (value ?? '') === (logged ?? '') ||
  (typeof value === 'string' &&
    typeof logged === 'string' &&
    logged.length > LEAST_CUT &&
    logged.endsWith('…') &&
    value.startsWith(logged.slice(0, -1)));
/** Characters that are left of a text at least where it is cut: all columns of a row share MAX_CELLS. */
const LEAST_CUT = 500;

/** Parses the cells of a Log entry. The sheet can be edited by hand, so only valid values are accepted. */
export const readRowCells = (text: string): Cells => readCells(text, columns);

/** The same for the cells of another sheet. */
export const readCells = (text: string, of: Columns): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(parsed(text)).filter(([key, value]) => !forgotten.has(key) && mayHold(of[key], value)),
  );

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function mayHold(column: Column | undefined, value: unknown): boolean {
  if (column === undefined) return false;
  if (column.kind === 'text')
    return typeof value === 'string' && (value === '' || (column.choices?.includes(value) ?? true));
  if (column.kind === 'date')
    return value === null || (typeof value === 'string' && parseCalendarDate(value) !== undefined);
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}
