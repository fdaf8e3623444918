import type { Context } from '../office/context';
import { counterFrom, numbered } from '../office/settings/counter';
import type { Refusal } from '../refusal/refusal';
import { err, mapResult, ok, type Result } from '../refusal/result';
import { tidy } from '../text/normalise';
import { joinChanges, type Changes } from '../workbook/changes';
import { daftarWajib, expectedCells, type ExpectedCells } from '../workbook/daftar-wajib';
import { blankRow } from '../workbook/sheet';
import { adoptItems, ITEM } from './adopt-items';
import { changeItems, ITEM_PERMISSION, refuseItem } from './answer-expected';
import { expectedTable, type TabledOffice } from './expected-table';

export interface SavedItem {
  readonly changes: Changes;
  readonly id: string;
}

/** Adds an item to the master list, or changes the given cells of one. The unit before and after must be the caller's. */
export function saveItem(
  office: TabledOffice,
  context: Context,
  id: string | null,
  typed: Partial<ExpectedCells>,
): Result<SavedItem> {
  if (id === null) {
    const row = { ...blankRow(daftarWajib), ...typed };
    const refused = refusalOf(row, context);
    return refused ? err(refused) : ok(addItem(office, context, row, detailOf(row)));
  }
  const changes = changeItems(office, context, [id], ITEM_PERMISSION, (item) => {
    const after = { ...item, ...typed };
    const refused = refusalOf(after, context);
    if (refused) return err(refused);
    return expectedCells.every((key) => item[key] === after[key])
      ? err({ code: 'NOTHING_TO_DO' })
      : ok({ set: typed, event: 'WAJIB_DIUBAH', detail: detailOf(after) });
  });
  return mapResult(changes, (value) => ({ changes: value, id }));
}

const detailOf = ({ title, subBagian, period }: ExpectedCells): string =>
  `${tidy(title)} (${subBagian || '-'}, ${period})`;

function refusalOf(typed: ExpectedCells, context: Context): Refusal | undefined {
  for (const key of ['title', 'period'] as const)
    if (tidy(typed[key]) === '')
      return { code: 'BAD_INPUT', field: daftarWajib.columns[key].header, problem: 'EMPTY' };
  return refuseItem(typed, context, ITEM_PERMISSION);
}

function addItem(office: TabledOffice, context: Context, typed: ExpectedCells, detail: string): SavedItem {
  const { items, changes } = adoptItems(office.daftarWajib, context);
  const counter = counterFrom(context.settings, 'Daftar Wajib', items);
  const id = numbered(ITEM, counter.next());
  const row = { ...blankRow(daftarWajib), ...typed, id };
  return {
    id,
    changes: joinChanges(
      changes,
      expectedTable({ ...office, daftarWajib: items }, context),
      { settings: counter.settings() },
      { inserts: [{ sheet: 'daftarWajib', row }] },
      { log: [{ event: 'WAJIB_DITAMBAHKAN', object: id, detail }] },
    ),
  };
}
