import { joinChanges } from '../../../domain/workbook/changes';
import { sameEmail } from '../../../domain/office/actor';
import type { Context } from '../../../domain/office/context';
import { refuseUnlessManager } from '../../../domain/office/managers';
import { TRIGGER_OWNER, triggerOwner } from '../../../domain/office/trigger-owner';
import { ownsTriggers } from '../../../domain/office/owns-triggers';
import type { Refusal } from '../../../domain/refusal/refusal';
import { err, ok, type Result } from '../../../domain/refusal/result';
import { lockAfter } from './lock-rows';
import { archiveOf } from './archive-of';
import type { Deps } from '../../deps';

type TriggerDeps = Pick<Deps, 'execution' | 'provisioner' | 'inspector'>;

/** Moves the triggers to the caller, when their owner has left or the trigger has stopped; their owner may change locked rows. */
export const takeOverTriggers =
  ({ execution, provisioner, inspector }: TriggerDeps) =>
  (): Result<{ readonly owner: string }> =>
    lockAfter(
      { provisioner },
      execution.transactWith(
        {},
        (_office, context) => refuseUnlessManager(context) ?? refuseHidden(inspector, context),
        (_office, refusal, { actor }) => {
          if (refusal) return err(refusal);
          provisioner.triggers(true);
          const log = [{ event: 'PEMICU_DIAMBIL_ALIH', object: 'pemicu waktu', detail: actor }];
          const settings = { [TRIGGER_OWNER]: actor };
          return ok({ changes: joinChanges({ settings, log }), reply: { owner: actor } });
        },
      ),
    );

/**
 * The office's account that owns the triggers creates missing folders anew (0018), so it takes the triggers over only once the
 * archive has been shared with it.
 */
function refuseHidden(inspector: Deps['inspector'], context: Context): Refusal | undefined {
  const { account } = context.settings.office;
  if (!sameEmail(account, context.actor) || ownsTriggers(context)) return undefined;
  const inspected = inspector.folders([], { ...archiveOf(context), isOwn: false });
  return inspected?.faults.some(({ state }) => state === 'not shared')
    ? { code: 'ARCHIVE_NOT_SHARED', owner: triggerOwner(context.settings) }
    : undefined;
}
