import type { Context } from '../office/context';
import { refuseWithout, type Permission } from '../office/permissions';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal } from '../refusal/refusal';
import { runningKegiatan } from '../sop/running';
import { tidy } from '../text/normalise';
import { joinChanges, type Changes } from '../workbook/changes';
import { adoptItems, type StoredItem } from './adopt-items';
import { expectedTable, type TabledOffice } from './expected-table';
import { expectedTime } from './expected-of';
import { idsIn } from './find-documents';
import { writeNihil } from './nihil-cell';
import { isExpectedPeriod, periodsOf } from './periods';

/** Periods of an item, by key. */
export interface ExpectedPlaces {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Whether a document that was found is what the item asks for. */
export const matchAnswers = ['confirmed', 'rejected'] as const;
export type MatchAnswer = (typeof matchAnswers)[number];

/** Who may change what an item asks for. */
export const ITEM_PERMISSION = 'editExpected' satisfies Permission;

/** The unit states that it has nothing of the kind in these periods (SOP step 1: Nihil); `reason` null takes it back. */
export function stateNihil(
  office: TabledOffice,
  context: Context,
  places: readonly ExpectedPlaces[],
  reason: string | null,
): Result<Changes> {
  if (reason !== null && tidy(reason) === '') return err({ code: 'REASON_NEEDED', field: 'Alasan Nihil' });
  const running = runningKegiatan(office.kegiatan);
  if (!running) return err({ code: 'NO_KEGIATAN' });
  const { year } = expectedTime(running, context);
  const wanted = new Map(places.map(({ id, keys }) => [id, keys]));
  return changeItems(office, context, [...wanted.keys()], 'addRows', (item) => {
    const keys = wanted.get(item.id) ?? [];
    const known = isExpectedPeriod(item.period) ? periodsOf(item.period, year) : [];
    if (keys.some((key) => known.every((period) => period.key !== key)))
      return err({ code: 'BAD_INPUT', field: 'Periode', problem: 'UNKNOWN' });
    return ok({
      set: { nihil: writeNihil(item.nihil, keys, reason, context) },
      event: reason === null ? 'WAJIB_NIHIL_DICABUT' : 'WAJIB_NIHIL',
      detail: `${keys.join(', ')}${reason === null ? '' : `: ${tidy(reason)}`}`,
    });
  });
}

/** A person says whether a document is what the item asks for; `document` is the ID of a row or of an entry. */
export function answerMatch(
  office: TabledOffice,
  context: Context,
  id: string,
  document: string,
  answer: MatchAnswer,
): Result<Changes> {
  const [wanted] = idsIn(document);
  const isKnown = office.inventaris.some((row) => row.id === wanted || (wanted && row.entry === wanted));
  if (wanted === undefined || !isKnown) return err({ code: 'ROW_UNKNOWN', rowId: document });
  return changeItems(office, context, [id], 'addRows', (item) => {
    const without = (cell: string): readonly string[] => idsIn(cell).filter((each) => each !== wanted);
    const [named, rejected] = [without(item.named), without(item.rejected)];
    const isIt = answer === 'confirmed';
    return ok({
      set: {
        named: (isIt ? [...named, wanted] : named).join('; '),
        rejected: (isIt ? rejected : [...rejected, wanted]).join('; '),
      },
      event: isIt ? 'WAJIB_DIKAITKAN' : 'WAJIB_BUKAN_INI',
      detail: wanted,
    });
  });
}

interface ItemChange {
  readonly set: Partial<StoredItem>;
  readonly event: string;
  readonly detail: string;
}

/** Changes items, by people with the permission in their units, and writes the table anew. */
export function changeItems(
  office: TabledOffice,
  context: Context,
  ids: readonly string[],
  permission: Permission,
  change: (item: StoredItem) => Result<ItemChange>,
): Result<Changes> {
  const { items, changes } = adoptItems(office.daftarWajib, context);
  const parts: Partial<Changes>[] = [];
  const after = new Map<string, Partial<StoredItem>>();
  for (const id of ids) {
    const item = items.find((each) => each.id === id);
    if (!item) return err({ code: 'EXPECTED_UNKNOWN', itemId: id });
    const refused = refuseItem(item, context, permission);
    if (refused) return err(refused);
    const changed = change(item);
    if (!changed.ok) return changed;
    const { set, event, detail } = changed.value;
    after.set(id, set);
    parts.push({
      updates: [{ sheet: 'daftarWajib', id, set }],
      log: [{ event, object: id, detail }],
    });
  }
  if (parts.length === 0) return err({ code: 'NOTHING_TO_DO' });
  const daftarWajib = items.map((item) => ({ ...item, ...after.get(item.id) }));
  return ok(joinChanges(changes, ...parts, expectedTable({ ...office, daftarWajib }, context)));
}

/** An item without a unit of the office belongs to those who manage the office. */
export function refuseItem(
  { subBagian }: Pick<StoredItem, 'subBagian'>,
  context: Context,
  permission: Permission,
): Refusal | undefined {
  const unit = context.settings.units.find(({ code }) => code === tidy(subBagian).toUpperCase())?.code;
  return unit === undefined
    ? refuseWithout(context, 'manageOffice')
    : refuseWithout(context, permission, unit);
}
