import { workbook } from '../workbook';
import type { Column } from '../workbook/column';
import type { InventoryRow } from '../workbook/inventaris';

/**
 * Characters of an entry's cells. A cell holds 50,000 (guides/services/quotas); one too long rejects the whole write.
 */
export const MAX_CELLS = 45_000;

/** Not stored: the ID is in its own column, and Masalah is recomputed. */
const forgotten: ReadonlySet<string> = new Set(['id', 'problems']);
const columns = workbook.inventaris.columns as Readonly<Record<string, Column>>;

/** Columns of the inventory stored in the Log. */
export const keptColumns = Object.keys(columns).filter((key) => !forgotten.has(key)) as Exclude<
  keyof InventoryRow,
  'id' | 'problems'
>[];

type Cells = Partial<InventoryRow>;

/** Serialises a row's cells for the Log, as JSON; '' when there are none. Long texts are cut. */
export function rowCells(cells: Cells): string {
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

/**
 * Serialises the cells of many rows, by ID, in as few texts as fit: an entry of the Log costs as many cells for one row
 * as for fifty.
 */
export function listCells(rows: readonly (readonly [id: string, cells: Cells])[]): readonly string[] {
  const texts: string[] = [];
  let open = '';
  for (const [id, cells] of rows) {
    const member = `${JSON.stringify(id)}:${rowCells(cells) || '{}'}`;
    if (open !== '' && open.length + member.length > MAX_CELLS) {
      texts.push(`{${open}}`);
      open = '';
    }
    open = open === '' ? member : `${open},${member}`;
  }
  return open === '' ? texts : [...texts, `{${open}}`];
}

/** The cells of each row of such a text; only valid values are accepted. */
export const readListCells = (text: string): ReadonlyMap<string, Cells> =>
  new Map(Object.entries(parsed(text)).map(([id, cells]) => [id, validCells(cells)]));

/** Parses the cells of a Log entry. The sheet can be edited by hand, so only valid values are accepted. */
export const readRowCells = (text: string): Cells => validCells(parsed(text));

const validCells = (found: unknown): Cells =>
  Object.fromEntries(
    Object.entries(Object(found) as object).filter(
      ([key, value]) => !forgotten.has(key) && mayHold(columns[key], value),
    ),
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
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}
