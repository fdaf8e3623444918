import { isAttended } from '../calendar/is-attended';
import type { RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { readReturn, returnText, type ReturnNote } from '../inventory/return-note';
import { closedLanes } from '../kegiatan/lanes';
import { peopleIn, sameEmail } from '../office/actor';
import { roleInLane } from '../organisation/role';
import { isAddress } from '../report/recipients';
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
  peopleIn(roleInLane('Sub Bagian', unit), settings)
    .map((email) => email.toLowerCase())
    .filter(isAddress);

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

/** The part of a mail that lists returned rows. */
interface RowNotice {
  readonly person: string;
  readonly returned: readonly ReturnedRow[];
}

/** Updates of the rows that mails list, with the people notified. */
export const notifiedRows = (digests: readonly RowNotice[]): readonly RowUpdate[] => {
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
  unsent: readonly RowNotice[],
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

/** Milliseconds. A unit is mailed at most once in this time; the next morning's mail covers the rest. */
const MIN_INTERVAL = 60 * 60_000;

/**
 * The people notified at once of rows returned to this unit: its people except the actor. Only while the office is
 * attended, the daily quota leaves enough, and no mail went to the unit within the hour. Otherwise nobody: the next
 * reminders cover the rows.
 */
export function notifyAtOnce(
  office: ReturnedOffice,
  unit: string,
  { settings, now, calendar, actor }: Context,
  quotaLeft: number,
): readonly string[] {
  const isRecent = office.inventaris.some((row) => {
    const note = row.subBagian === unit ? readReturn(row.returned) : undefined;
    return note !== undefined && note.notified.length > 0 && now - note.at < MIN_INTERVAL;
  });
  const people = correctorsOf(unit, { settings }).filter((person) => !sameEmail(person, actor));
  const isPossible = settings.reminders.isOn && isAttended(now, calendar) && !isRecent;
  return isPossible && people.length <= quotaLeft - settings.reminders.reserve ? people : [];
}
