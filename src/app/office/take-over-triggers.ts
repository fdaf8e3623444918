import { joinChanges } from '../../domain/workbook/changes';
import { refuseUnlessManager } from '../../domain/office/managers';
import { settingKey } from '../../domain/office/settings/setting-definitions';
import { err, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

/** Moves the triggers to the caller, when their owner has left or the trigger has stopped. */
export const takeOverTriggers =
  ({ execution, provisioner }: Pick<Deps, 'execution' | 'provisioner'>) =>
  (): Result<{ readonly owner: string }> =>
    execution.transact({}, (_office, context) => {
      const wrongActor = refuseUnlessManager(context);
      if (wrongActor) return err(wrongActor);
      provisioner.triggers(true);
      const log = [{ event: 'PEMICU_DIAMBIL_ALIH', object: 'pemicu waktu', detail: context.actor }];
      const settings = { [settingKey('Sistem', 'Pemilik Pemicu')]: context.actor };
      return ok({ changes: joinChanges({ settings, log }), reply: { owner: context.actor } });
    });
