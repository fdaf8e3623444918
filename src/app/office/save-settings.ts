import { guardedRegisterReads } from '../../domain/publication/guarded-entries';
import { sharingQuestions } from '../../domain/publication/register-questions';
import { saveOffice } from '../../domain/office/people/save-people';
import { SHARE_SCANS } from '../../domain/office/settings/save-settings';
import { ACCOUNT } from '../../domain/office/settings/locked-settings';
import type { SettingChange } from '../../domain/office/settings/setting-change';
import { mapResult, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { lockAfter } from './lock-rows';
import { settingsReads } from './settings-reads';

export interface Saved {
  readonly saved: number;
}

/** Saves values of Pengaturan and of Orang, all of them or none. */
export const saveSettings =
  ({ execution, provisioner }: Pick<Deps, 'execution' | 'provisioner'>) =>
  (wanted: readonly SettingChange[]): Result<Saved> => {
    const saved = write(execution, wanted);
    return wanted.some(({ key }) => changesKeepers(key)) ? lockAfter({ provisioner }, saved) : saved;
  };

const write = (execution: Deps['execution'], wanted: readonly SettingChange[]): Result<Saved> =>
  wanted.some(({ key }) => key === SHARE_SCANS)
    ? execution.transact({ ...settingsReads, ...guardedRegisterReads }, (office, context) =>
        replyOf(saveOffice({ ...office, questions: sharingQuestions(office, context) }, context, wanted)),
      )
    : execution.transact(settingsReads, (office, context) => replyOf(saveOffice(office, context, wanted)));

/** Who may change locked rows follows from the roles and the office's account. */
const changesKeepers = (key: string): boolean => key === ACCOUNT || key.startsWith('Peran/');

const replyOf = (result: ReturnType<typeof saveOffice>) =>
  mapResult(result, (changes) => ({ changes, reply: { saved: changes.log.length } }));
