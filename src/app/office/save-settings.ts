import { saveSettings as save, type SettingChange } from '../../domain/office/save-settings';
import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { Deps } from '../deps';
import { settingsReads } from './settings-reads';

/** Values of Pengaturan, all of them or none. */
export const saveSettings =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (wanted: readonly SettingChange[]): Result<{ readonly saved: number }, Refusal> =>
    execution.run(settingsReads, (office, context) => {
      const changes = save(office, context, wanted);
      return changes.ok
        ? ok({ changes: changes.value, reply: { saved: changes.value.log.length } })
        : changes;
    });
