import { isAttended } from '../../domain/calendar/is-attended';
import type { Context } from '../../domain/office/context';
import { readReturn } from '../../domain/inventory/return-note';
import { digestMessage } from '../../domain/reminders/digest-message';
import { notifiedUpdate, type ReturnedRow } from '../../domain/reminders/returned-rows';
import { joinChanges } from '../../domain/workbook/changes';
import { ok } from '../../domain/refusal/result';
import { workbook } from '../../domain/workbook';
import type { InventoryRow } from '../../domain/workbook/inventaris';
import { isUnsent } from '../../ports/mailer';
import type { Deps } from '../deps';

/** Rows that were returned, and who is written to of them: recorded with the rows before the letter goes out. */
export interface Returning {
  readonly notified: readonly string[];
  readonly kegiatan: string;
  readonly rows: readonly Pick<InventoryRow, 'id' | 'subBagian' | 'title' | 'returned'>[];
  readonly context: Context;
}

/** What is left of the day's mail, asked only when a letter may go out; a person who may not send mail has none. */
export function quotaForReturns({ mailQuota }: Pick<Deps, 'mailQuota'>, context: Context): number {
  if (!context.settings.reminders.isOn || !isAttended(context.now, context.calendar)) return 0;
  try {
    return mailQuota();
  } catch {
    return 0;
  }
}

/**
 * One letter to a unit's people of the rows that were just returned to it. What certainly did not go out is told by the
 * next reminders instead; the decision stands either way.
 */
export function notifyReturned(
  deps: Pick<Deps, 'execution' | 'mail' | 'address'>,
  { notified, kegiatan, rows, context }: Returning,
): void {
  const returned = rows.flatMap((row): readonly ReturnedRow[] => {
    const note = readReturn(row.returned);
    return note ? [{ id: row.id, unit: row.subBagian, title: row.title, note }] : [];
  });
  const [person] = notified;
  if (person === undefined || returned.length === 0) return;
  const letter = digestMessage(
    { person, kegiatan, tasks: [], returned },
    `${deps.address()}#gid=${workbook.inventaris.sheetId}`,
    context,
  );
  try {
    deps.mail({ to: notified, cc: [], ...letter, attachments: [], from: 'Dokumentasi Informasi Publik' });
  } catch (error) {
    if (isUnsent(error)) forget(deps, returned);
  }
}

const forget = ({ execution }: Pick<Deps, 'execution'>, rows: readonly ReturnedRow[]): void =>
  void execution.transact({ inventaris: ['returned'] }, (office) => {
    const ids = new Set(rows.map(({ id }) => id));
    const updates = office.inventaris.flatMap(({ id, returned }) => {
      const note = ids.has(id) ? readReturn(returned) : undefined;
      return note ? [notifiedUpdate({ id, note }, [])] : [];
    });
    return ok({ changes: joinChanges({ updates }), reply: null });
  });
