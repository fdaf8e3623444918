import { isAttended } from '../calendar/is-attended';
import type { RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { readReturn, returnText, type ReturnNote } from '../inventory/return-note';
import { closedLanes } from '../kegiatan/lanes';
import { sameEmail } from '../office/actor';
import { isConfirmedAddress } from '../office/settings/confirmed-settings';
import { addressesWith } from '../office/permissions';
import type { InventoryRow } from '../workbook/inventaris';
import type { StepRow } from '../workbook/procedure';

/** A row returned to its unit, with the people notified of it. */
export interface ReturnedRow {
  readonly id: string;
  readonly unit: string;
  readonly title: string;
  readonly note: ReturnNote;
}

export interface ReturnedOffice {
  readonly tahapan: readonly StepRow[];
  readonly inventaris: readonly Pick<
    InventoryRow,
    'id' | 'kegiatan' | 'subBagian' | 'title' | 'decision' | 'returned'
  >[];
}

/** Returned rows of the Kegiatan that can still be corrected in it. */
export function returnedRows(
  { tahapan, inventaris }: ReturnedOffice,
  kegiatan: string,
): readonly ReturnedRow[] {
  const closed = closedLanes(tahapan, kegiatan);
  return inventaris.flatMap((row) => {
    const note = row.decision === 'dikembalikan' ? readReturn(row.returned) : undefined;
    if (!note || row.id === '' || row.kegiatan !== kegiatan || closed.has(row.subBagian)) return [];
    return [{ id: row.id, unit: row.subBagian, title: row.title, note }];
  });
}

/** The people notified of a unit's returned rows. */
export const correctorsOf = (unit: string, { settings }: Pick<Context, 'settings'>): readonly string[] =>
  addressesWith('typeRows', settings, unit);

export const isNotified = ({ notified }: ReturnNote, person: string): boolean =>
  notified.some((email) => sameEmail(email, person));

/** Sets the notified people of a row. */
export const notifiedUpdate = (
  { id, note }: Pick<ReturnedRow, 'id' | 'note'>,
  notified: readonly string[],
): RowUpdate => ({
  sheet: 'inventaris',
  id,
  set: { returned: returnText({ ...note, notified }) },
});

/** The returned rows in a message to a person. */
interface Telling {
  readonly person: string;
  readonly returned: readonly ReturnedRow[];
}

/** Each row that is in a message, with the people who get it. */
export const notifiedRows = (digests: readonly Telling[]): readonly RowUpdate[] => {
  const rows = new Map(digests.flatMap(({ returned }) => returned).map((row) => [row.id, row]));
  return [...rows.values()].map((row) => {
    const people = digests
      .filter(({ returned }) => returned.some(({ id }) => id === row.id))
      .map(({ person }) => person);
    return notifiedUpdate(row, [...new Set([...row.note.notified, ...people])]);
  });
};

/** Reverts this for mails that were not sent. People notified before stay recorded. */
export const unnotifiedRows = (
  rows: readonly Pick<InventoryRow, 'id' | 'returned'>[],
  unsent: readonly Telling[],
): readonly RowUpdate[] =>
  rows.flatMap(({ id, returned }) => {
    const note = readReturn(returned);
    const people = unsent
      .filter((digest) =>
        digest.returned.some((row) => row.id === id && !isNotified(row.note, digest.person)),
      )
      .map(({ person }) => person);
    if (!note || people.length === 0) return [];
    return [
      notifiedUpdate(
        { id, note },
        note.notified.filter((email) => !people.includes(email)),
      ),
    ];
  });

/** Milliseconds between two messages to a unit whose rows are being returned; the next reminder has the rest. */
const PAUSE = 60 * 60_000;

/**
 * Who gets a message at once about rows that are being returned to this unit: its people except the caller, while the
 * office is attended, the day's quota is sufficient, and the unit got no message within the hour; otherwise nobody, and
 * the next reminders include the rows.
 */
export function notifyAtOnce(
  office: ReturnedOffice,
  unit: string,
  { settings, now, calendar, actor }: Context,
  quotaLeft: number,
): readonly string[] {
  const isRecent = office.inventaris.some((row) => {
    const note = row.subBagian === unit ? readReturn(row.returned) : undefined;
    return note !== undefined && note.notified.length > 0 && now - note.at < PAUSE;
  });
  const people = correctorsOf(unit, { settings }).filter(
    (person) => !sameEmail(person, actor) && isConfirmedAddress(person, settings),
  );
  const isPossible = settings.reminders.isOn && isAttended(now, calendar) && !isRecent;
  return isPossible && people.length <= quotaLeft - settings.reminders.reserve ? people : [];
}
