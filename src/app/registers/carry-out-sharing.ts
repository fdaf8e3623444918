import { ok } from '../../domain/refusal/result';
import {
  closedLog,
  noteStillOpen,
  recordSharing,
  STILL_OPEN,
  type SharingOffice,
  type SharingOrder,
} from '../../domain/registers/share-scans';
import { joinChanges } from '../../domain/workbook/changes';
import type { Deps } from '../deps';

export interface SharingReply {
  readonly opened: number;
  readonly closed: number;
  /** Files that Drive refused or that the time limit left; the daily trigger retries. */
  readonly left: number;
}

/** Opens and closes access as announced, then records the result. */
export function carryOutSharing(
  { execution, sharing, timeIsOver }: Pick<Deps, 'execution' | 'sharing' | 'timeIsOver'>,
  orders: readonly SharingOrder[],
  dip: SharingOffice['dip'],
): SharingReply {
  if (orders.length === 0) return { opened: 0, closed: 0, left: 0 };
  // Closing first: a document that is no longer public does not wait for others to be opened.
  const urgent = [...orders].sort((one, other) => Number(one.open) - Number(other.open));
  const done = urgent.filter((order) => !timeIsOver() && sharing.set(order));
  const updates = recordSharing(done, dip);
  const log = closedLog(done);
  if (updates.length > 0) execution.recordOutcome(updates, {});
  const refused = urgent.filter((order) => !order.open && !done.includes(order));
  if (log.length + refused.length > 0)
    execution.close(() =>
      execution.transact({}, (_office, { settings }) => {
        const noted = noteStillOpen(refused, settings, settings.system.values[STILL_OPEN]);
        return ok({ changes: joinChanges({ log, settings: noted }), reply: null });
      }),
    );
  const opened = done.filter(({ open }) => open).length;
  return { opened, closed: done.length - opened, left: orders.length - done.length };
}
