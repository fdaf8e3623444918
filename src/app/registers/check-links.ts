import { applyUpdates, joinChanges } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { guardedRegisterReads, type GuardedRegister } from '../../domain/publication/guarded-entries';
import { sharingQuestions } from '../../domain/publication/register-questions';
import { refuseWithout } from '../../domain/office/permissions';
import { filesOf, linkTargets, linkUpdates } from '../../domain/registers/check-links';
import { noteStatuses } from '../../domain/registers/decree-history';
import { isBroken } from '../../domain/workbook/vocabulary/link-state';
import { openedFiles } from '../../domain/registers/opened-files';
import { stateSetting } from '../../domain/registers/register-state';
import {
  announceSharing,
  closedByHand,
  noteForeign,
  noteStillOpen,
  planSharing,
  type SharingOrder,
} from '../../domain/registers/share-scans';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { FileState } from '../../ports/public-sharing';
import type { Deps } from '../deps';
import { carryOutSharing, type SharingReply } from './carry-out-sharing';
import { lifeReads } from './life-reads';

const reads = {
  ...lifeReads,
  ...guardedRegisterReads,
  log: lifeReads.log,
  dip: [...lifeReads.dip, 'linkCheckedAt', 'source'],
  pindaian: [...lifeReads.pindaian, ...guardedRegisterReads.pindaian],
} as const;

/** Shares in one run: 600 modelled milliseconds each. */
const SHARES_A_RUN = 40;

export interface LinksReply extends SharingReply {
  /** Entries checked in this run. */
  readonly checked: number;
  /** Entries of the whole DIP with a broken link, as far as is known. */
  readonly broken: number;
}

/**
 * One part of the rolling check: whether the files behind the next entries exist and are open. If the office shares scans,
 * opens what is public and closes what is no longer public. Entries with open guard questions stay closed, even if somebody
 * set Bagikan Pindaian in the sheet. Runs daily by the trigger, or on command.
 */
export const checkLinks =
  (deps: Pick<Deps, 'execution' | 'sharing' | 'timeIsOver'>) =>
  (caller: 'clock' | 'person'): Result<LinksReply> => {
    const result = deps.execution.transactWith(
      reads,
      (office, context) => {
        const wrongActor = caller === 'person' ? refuseWithout(context, 'checkLinks') : undefined;
        if (wrongActor) return err(wrongActor);
        const targets = linkTargets(office);
        const wanted = sharingOrders(office, context);
        const files = [...new Set([...targets.flatMap(filesOf), ...wanted.map(({ fileId }) => fileId)])];
        const seen = files.length > 0 ? deps.sharing.fileStates(files) : new Map<string, FileState>();
        const foreign = wanted.filter((order) => deps.sharing.isForeign(order));
        return ok({ targets, seen, foreign });
      },
      (office, gathered, context) => {
        if (!gathered.ok) return gathered;
        const { targets, seen, foreign } = gathered.value;
        const refused = new Set(foreign.map(({ fileId }) => fileId));
        const orders = sharingOrders(office, context).filter(({ fileId }) => !refused.has(fileId));
        const opened = openedFiles(office.log);
        const ours = foreign.filter(({ open, fileId }) => !open && opened.has(fileId));
        const isShut = ({ fileId }: SharingOrder): boolean => seen.get(fileId)?.open === false;
        const exposed = ours.filter((order) => !isShut(order));
        const updates = linkUpdates(
          targets,
          afterSharing(seen, orders),
          context.settings.publication.shareScans,
          context.now,
        );
        const dip = applyUpdates('dip', office.dip, updates);
        const changes = joinChanges(
          { updates: [...updates, ...noteForeign(foreign)] },
          announceSharing(orders),
          noteStatuses(office.dasarHukum, context),
          closedByHand(ours.filter(isShut), dip),
          {
            settings: {
              ...stateSetting({ ...office, dip }, context),
              ...noteStillOpen(exposed, context.settings),
            },
          },
        );
        const broken = dip.filter(({ linkState }) => isBroken(linkState)).length;
        return ok({
          changes,
          reply: { orders, dip, checked: updates.length, broken },
          effectsFollow: orders.length > 0,
        });
      },
    );
    if (!result.ok) return result;
    const { orders, dip, checked, broken } = result.value;
    return ok({ ...carryOutSharing(deps, orders, dip), checked, broken });
  };

/** Closing is never postponed to another day. */
function sharingOrders(
  office: Parameters<typeof planSharing>[0] & GuardedRegister,
  context: Context,
): readonly SharingOrder[] {
  const { shareScans } = context.settings.publication;
  const held = new Set(shareScans ? sharingQuestions(office, context).map(({ id }) => id) : []);
  const orders = planSharing(office, shareScans, held);
  const closing = orders.filter(({ open }) => !open);
  return [...closing, ...orders.filter(({ open }) => open).slice(0, SHARES_A_RUN)];
}

/** The state of the files after this run's changes; the next check finds those that Drive refused. */
function afterSharing(
  seen: ReadonlyMap<string, FileState>,
  orders: readonly SharingOrder[],
): ReadonlyMap<string, FileState> {
  const after = new Map(seen);
  for (const { fileId, open } of orders) {
    const file = after.get(fileId);
    if (file) after.set(fileId, { ...file, open });
  }
  return after;
}
