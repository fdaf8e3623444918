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

/** Returned rows and the recipients of the message: recorded with the rows before the message is sent. */
export interface Returning {
  readonly notified: readonly string[];
  readonly kegiatan: string;
  readonly rows: readonly Pick<InventoryRow, 'id' | 'subBagian' | 'title' | 'returned'>[];
  readonly context: Context;
}

/** The rest of the day's mail quota, requested only if a message may be sent; 0 for a person without permission to send mail. */
export function quotaForReturns({ mailQuota }: Pick<Deps, 'mailQuota'>, context: Context): number {
  if (!context.settings.reminders.isOn || !isAttended(context.now, context.calendar)) return 0;
  try {
    return mailQuota();
  } catch {
    return 0;
  }
}

/**
 * Sends one message to a unit's people about the rows just returned to it. If it was certainly not sent, the next reminders
 * report the rows instead; the decision is kept in either case.
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
  const message = digestMessage(
    { person, kegiatan, tasks: [], returned, exemptions: [], late: [], stuck: [], untold: [] },
    `${deps.address()}#gid=${workbook.inventaris.sheetId}`,
    context,
  );
  try {
    deps.mail({ to: notified, cc: [], ...message, attachments: [], from: 'Dokumentasi Informasi Publik' });
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
