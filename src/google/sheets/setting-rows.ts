import { joinChanges, type Changes, type RowInsert, type RowUpdate } from '../../domain/changes';
import type { SettingRow } from '../../domain/workbook/reference';

type Known = Pick<SettingRow, 'id' | 'section' | 'label' | 'value'>;

/** Settings to be kept, as rows of Pengaturan: the row that bears section and label, or a new one. */
export function settingRows(changes: Changes, rows: readonly Known[]): Changes {
  const known = new Set(rows.map(({ id }) => id));
  const entries = Object.entries(changes.settings);
  const updates = entries
    .filter(([key]) => known.has(key))
    .map(([id, value]): RowUpdate => ({ sheet: 'pengaturan', id, set: { value } }));
  const inserts = entries
    .filter(([key]) => !known.has(key))
    .map(([id, value]): RowInsert => ({ sheet: 'pengaturan', row: newRow(id, value) }));
  return joinChanges({ ...changes, settings: {} }, { updates, inserts });
}

function newRow(id: string, value: string): SettingRow {
  const mark = id.indexOf('/');
  return { id, section: id.slice(0, mark), label: id.slice(mark + 1), value, note: '' };
}
