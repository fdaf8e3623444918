import type { Context } from '../office/context';
import { counterFrom, numbered } from '../office/settings/counter';
import { err, mapResult, ok, type Result } from '../refusal/result';
import { tidy } from '../text/normalise';
import { joinChanges, type Changes } from '../workbook/changes';
import { daftarWajib, expectedCells, type ExpectedCells } from '../workbook/daftar-wajib';
import { blankRow } from '../workbook/sheet';
import { adoptItems, ITEM } from './adopt-items';
import { changeItems, ITEM_PERMISSION, refuseItem, type AnsweredOffice } from './answer-expected';
import { expectedTable } from './expected-table';

export interface SavedItem {
  readonly changes: Changes;
  readonly id: string;
}

/** Adds an item to the master list, or changes the given cells of one. The unit before and after must be the caller's. */
export function saveItem(
  office: AnsweredOffice,
  context: Context,
  id: string | null,
  typed: ExpectedCells,
): Result<SavedItem> {
  if (tidy(typed.title) === '')
    return err({ code: 'BAD_INPUT', field: daftarWajib.columns.title.header, problem: 'EMPTY' });
  if (typed.period === '')
    return err({ code: 'BAD_INPUT', field: daftarWajib.columns.period.header, problem: 'EMPTY' });
  const refused = refuseItem(typed, context, ITEM_PERMISSION);
  if (refused) return err(refused);
  const detail = `${tidy(typed.title)} (${typed.subBagian || '-'}, ${typed.period})`;
  if (id === null) return ok(addItem(office, context, typed, detail));
  const changes = changeItems(office, context, [id], ITEM_PERMISSION, (item) =>
    expectedCells.every((key) => item[key] === typed[key])
      ? err({ code: 'NOTHING_TO_DO' })
      : ok({ set: typed, event: 'WAJIB_DIUBAH', detail }),
  );
  return mapResult(changes, (value) => ({ changes: value, id }));
}

function addItem(office: AnsweredOffice, context: Context, typed: ExpectedCells, detail: string): SavedItem {
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
