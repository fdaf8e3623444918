import { joinChanges, type Changes, type RowInsert } from '../../domain/workbook/changes';
import { nameSettings } from '../../domain/office/settings/named-settings';
import type { Stored } from '../../domain/workbook/sheet';
import type { SettingRow } from '../../domain/workbook/reference';
import type { SheetSnapshot } from './transaction/plan';

type Known = Pick<Stored<SettingRow>, 'id' | 'section' | 'label' | 'value' | 'position'>;

/** A value of Pengaturan, addressed by its row, whose Kunci may be empty or not unique. */
export interface SettingCell {
  readonly position: number;
  readonly value: string;
}

/** The rows of Pengaturan as they were read. */
export const settingsIn = ({ rows }: Pick<SheetSnapshot, 'rows'>): readonly Stored<SettingRow>[] =>
  (rows.pengaturan ?? []) as unknown as readonly Stored<SettingRow>[];

/** Writes settings to the rows of Pengaturan from which they are read, or to new rows. */
export function settingRows(
  changes: Changes,
  rows: readonly Known[],
): Changes & { readonly settingCells: readonly SettingCell[] } {
  const { byKey } = nameSettings(rows);
  const entries = Object.entries(changes.settings);
  const settingCells = entries.flatMap(([key, value]) => {
    const row = byKey.get(key);
    return row ? [{ position: row.position, value }] : [];
  });
  const inserts = entries
    .filter(([key]) => !byKey.has(key))
    .map(([id, value]): RowInsert => ({ sheet: 'pengaturan', row: newRow(id, value) }));
  return { ...joinChanges({ ...changes, settings: {} }, { inserts }), settingCells };
}

function newRow(id: string, value: string): SettingRow {
  const mark = id.indexOf('/');
  return { id, section: id.slice(0, mark), label: id.slice(mark + 1), value, note: '' };
}
