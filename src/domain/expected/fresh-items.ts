import type { Context } from '../office/context';
import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import { monthColumns } from '../workbook/daftar-wajib';
import { adoptItems, type StoredItem } from './adopt-items';

/** The list as the beginning of another office: without statements and states of the former one, and without its documents if it has none of them. */
export function freshItems(
  stored: readonly StoredItem[],
  context: Pick<Context, 'settings'>,
  hasDocuments: boolean,
): Partial<Changes> {
  const { items, changes } = adoptItems(stored, context);
  const set = {
    ...Object.fromEntries(monthColumns.map((column) => [column, ''])),
    ...(hasDocuments ? {} : { named: '', rejected: '' }),
    nihil: '',
    year: 0,
    missing: 0,
  };
  const updates = items
    .filter(({ id }) => id !== '')
    .map(({ id }): RowUpdate => ({ sheet: 'daftarWajib', id, set }));
  return joinChanges(changes, { updates });
}
