import { entriesToShelve, shelvedUntil } from '../../domain/log/split-log';
import { ok, type Result } from '../../domain/refusal/result';
import { joinChanges } from '../../domain/workbook/changes';
import type { Deps } from '../deps';

/** Moves the entries before the running Kegiatan to Log Lama; nothing to do if they have moved. Also run every night. */
export const shelveLog =
  ({ execution, provisioner }: Pick<Deps, 'execution' | 'provisioner'>) =>
  (): Result<{ readonly isShelved: boolean }> =>
    execution.transactWith(
      {},
      (_office, { settings }) => {
        const last = entriesToShelve(settings);
        return last !== null && provisioner.shelveLog(last) ? last : null;
      },
      (_office, last) =>
        ok({
          changes: joinChanges(last === null ? {} : { settings: shelvedUntil(last) }),
          reply: { isShelved: last !== null },
        }),
    );
