import type { Context } from '../office/context';
import { counterFrom, numbered } from '../office/settings/counter';
import { tidy } from '../text/normalise';
import type { Changes, RowAdoption } from '../workbook/changes';
import type { ExpectedItem } from './expected-lines';

/** An item as read; `position` is its row. */
export type StoredItem = ExpectedItem & { readonly position?: number };

/** Numbers for items that people typed without one, or copied with that of another row. */
export function adoptItems<I extends StoredItem>(
  items: readonly I[],
  { settings }: Pick<Context, 'settings'>,
): { readonly items: readonly I[]; readonly changes: Partial<Changes> } {
  const counter = counterFrom(settings, 'Daftar Wajib', items);
  const known = new Set<string>();
  const adoptions: RowAdoption[] = [];
  const adopted = items.map((item) => {
    const { id, position, title } = item;
    const isOwn = id !== '' && !known.has(id);
    known.add(id);
    if (isOwn || position === undefined || tidy(title) === '') return item;
    const given = numbered(ITEM, counter.next());
    adoptions.push({ sheet: 'daftarWajib', position, set: { id: given } });
    return { ...item, id: given };
  });
  return { items: adopted, changes: { adoptions, settings: counter.settings() } };
}

/** Prefix of an item's number. */
export const ITEM = 'W';
