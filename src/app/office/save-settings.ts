import { guardedRegisterReads } from '../../domain/publication/guarded-entries';
import type { PlannedRemoval } from '../../domain/publication/plan-removal';
import { sharingQuestions } from '../../domain/publication/register-questions';
import { saveOffice } from '../../domain/office/people/save-people';
import { ANNOUNCE, settingsAfter, SHARE_SCANS } from '../../domain/office/settings/save-settings';
import { ACCOUNT } from '../../domain/office/settings/locked-settings';
import type { SettingChange } from '../../domain/office/settings/setting-change';
import { joinChanges } from '../../domain/workbook/changes';
import { mapResult, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { carryOutRemoval, decideRemoval, publishedFile } from '../publish/remove-published';
import { announcedReads } from '../reads';
import { lockAfter } from './rights/lock-rows';
import { settingsReads } from './settings-reads';

export interface Saved {
  readonly saved: number;
}

type Needs = Pick<Deps, 'execution' | 'custody' | 'publications' | 'seal' | 'sha256' | 'provisioner'>;

/** Saves values of Pengaturan and of Orang, all of them or none. */
export const saveSettings =
  (deps: Needs) =>
  (wanted: readonly SettingChange[]): Result<Saved> => {
    const saved = wanted.some(({ key }) => changesPublic(key))
      ? writePublic(deps, wanted)
      : write(deps, wanted);
    return wanted.some(({ key }) => changesKeepers(key)) ? lockAfter(deps, saved) : saved;
  };

const write = ({ execution }: Needs, wanted: readonly SettingChange[]): Result<Saved> =>
  execution.transact(settingsReads, (office, context) =>
    mapResult(saveOffice(office, context, wanted), (changes) => ({
      changes,
      reply: { saved: changes.log.length },
    })),
  );

const publicReads = { ...settingsReads, ...announcedReads, ...guardedRegisterReads } as const;

/** What decides what the public sees: what may no longer be public leaves the public page in the same execution. */
function writePublic(deps: Needs, wanted: readonly SettingChange[]): Result<Saved> {
  const decided = deps.execution.transactWith(
    publicReads,
    (_office, context) => publishedFile(deps, context),
    (office, file, context) => {
      const questions = sharingQuestions(office, context);
      const saved = saveOffice({ ...office, questions }, context, wanted);
      if (!saved.ok) return saved;
      const after = { ...context, settings: settingsAfter(office, wanted) };
      const removal = decideRemoval(deps, office, office, file, after, context);
      return ok({
        changes: joinChanges(saved.value, removal.changes),
        reply: { saved: saved.value.log.length, removal: removal.planned },
      });
    },
  );
  return mapResult(decided, ({ saved, removal }: Saved & { readonly removal: PlannedRemoval | null }) => {
    carryOutRemoval(deps, removal);
    return { saved };
  });
}

const changesPublic = (key: string): boolean => key === SHARE_SCANS || key === ANNOUNCE;

/** Who may change locked rows follows from the roles and the office's account. */
const changesKeepers = (key: string): boolean => key === ACCOUNT || key.startsWith('Peran/');
