import type { Zone } from '../../../domain/calendar/instant';
import { workbook, type SheetName } from '../../../domain/workbook';
import type { Column } from '../../../domain/workbook/column';
import type { CellProblem, Stored } from '../../../domain/workbook/sheet';
import { decodeCell } from './codec';
import type { RawCell } from './raw-cell';

export type StoredRow = Stored<Readonly<Record<string, unknown>>>;

/** Decodes rows to domain values, once, at the edge. Blank rows are omitted; each row keeps its position. */
export function decodeRows(
  name: SheetName,
  cells: Readonly<Record<string, readonly RawCell[]>>,
  zone: Zone,
): readonly StoredRow[] {
  const columns = Object.entries(cells).map(([key, values]) => ({
    key,
    values,
    column: (workbook[name].columns as Record<string, Column>)[key],
  }));
  const height = Math.max(0, ...columns.map(({ values }) => values.length));
  const rows: StoredRow[] = [];
  for (let index = 0; index < height; index += 1) {
    const row: Record<string, unknown> = {};
    const unreadable: CellProblem[] = [];
    let filled = false;
    for (const { key, values, column } of columns) {
      if (!column) throw new Error(`${name} has no column ${key}`);
      const raw = values[index];
      if (raw !== undefined && raw !== '' && raw !== null) filled = true;
      const decoded = decodeCell(column, raw, zone);
      row[key] = decoded.value;
      if (!decoded.readable) unreadable.push({ column: key, header: column.header, found: String(raw) });
    }
    if (!filled) continue;
    row['position'] = index + 2;
    row['unreadable'] = unreadable;
    rows.push(row as StoredRow);
  }
  return rows;
}

/** The text by which a write recognises the row in this column, as `witnessText` returns it for the cell. */
export const witnessOf = (row: StoredRow, column: string): string =>
  row.unreadable.find((problem) => problem.column === column)?.found ?? String(row[column] ?? '');
