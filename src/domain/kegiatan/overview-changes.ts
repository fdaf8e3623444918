import type { Changes, RowInsert, RowUpdate } from '../changes';
import type { SubBagian } from '../office/sub-bagian';
import type { BerandaRow, StepRow } from '../workbook/procedure';
import { overviewRows } from './overview-rows';

/** Brings the dashboard's rows in line with the steps; lanes that it does not show yet are added. */
export function overviewChanges(
  steps: readonly StepRow[],
  units: readonly SubBagian[],
  shown: readonly Pick<BerandaRow, 'id'>[],
): Partial<Changes> {
  const known = new Set(shown.map(({ id }) => id));
  const rows = overviewRows(steps, units);
  const updates = rows
    .filter(({ id }) => known.has(id))
    .map((row): RowUpdate => ({ sheet: 'beranda', id: row.id, set: row }));
  const inserts = rows
    .filter(({ id }) => !known.has(id))
    .map((row): RowInsert => ({ sheet: 'beranda', row }));
  return { updates, inserts };
}
