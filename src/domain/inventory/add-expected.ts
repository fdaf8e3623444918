import type { Context } from '../office/context';
import { adoptItems } from '../expected/adopt-items';
import type { ExpectedPlaces } from '../expected/answer-expected';
import { expectedTable, type TabledOffice } from '../expected/expected-table';
import { expectedTime } from '../expected/expected-of';
import { idsIn } from '../expected/find-documents';
import { isExpectedPeriod, periodsOf, periodWords } from '../expected/periods';
import { err, ok, type Result } from '../refusal/result';
import { runningKegiatan } from '../sop/running';
import { tidy } from '../text/normalise';
import { joinChanges, rowsAfter, type Changes, type RowUpdate } from '../workbook/changes';
import { addListed, type InventoryOffice, type ListedDraft } from './add-rows';

export type ExpectedRowsOffice = TabledOffice & Pick<InventoryOffice, 'kegiatan' | 'tahapan'>;

/**
 * SOP 1: adds a row for each of these periods of an item, with title, year and Kelompok, and names it for the item. The unit fills
 * in what else a row must have.
 */
export function addExpected(
  office: ExpectedRowsOffice,
  context: Context,
  { id, keys }: ExpectedPlaces,
): Result<{ readonly changes: Changes; readonly ids: readonly string[] }> {
  const running = runningKegiatan(office.kegiatan);
  if (!running) return err({ code: 'NO_KEGIATAN' });
  const { items, changes } = adoptItems(office.daftarWajib, context);
  const item = items.find((each) => each.id === id);
  if (!item || !isExpectedPeriod(item.period)) return err({ code: 'EXPECTED_UNKNOWN', itemId: id });
  const { period: kind, title, group, named } = item;
  const { year } = expectedTime(running, context);
  const wanted = periodsOf(kind, year).filter(({ key }) => keys.includes(key));
  const unit = tidy(item.subBagian).toUpperCase();
  const drafts = wanted.map((period): ListedDraft => {
    const words = periodWords(kind, period, year);
    return {
      unit,
      cells: { title: tidy(`${title} ${words}`), group, ...(kind === 'sekali' ? {} : { year }) },
    };
  });
  const added = addListed(office, context, drafts, [unit]);
  if (!added.ok) return added;
  const set = { named: [...idsIn(named), ...added.value.ids].join('; ') };
  const update: RowUpdate = { sheet: 'daftarWajib', id, set };
  const after = {
    ...office,
    inventaris: rowsAfter('inventaris', office.inventaris, added.value.changes),
    daftarWajib: items.map((each) => (each.id === id ? { ...each, ...set } : each)),
  };
  return ok({
    ids: added.value.ids,
    changes: joinChanges(changes, added.value.changes, { updates: [update] }, expectedTable(after, context), {
      log: [{ event: 'WAJIB_DIKAITKAN', object: id, detail: added.value.ids.join(', ') }],
    }),
  });
}
