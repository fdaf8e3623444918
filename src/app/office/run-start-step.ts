import { joinChanges } from '../../domain/workbook/changes';
import { ownWorkbook } from '../../domain/copies/copy-state';
import { refusePersonalAccount } from '../../domain/office/office-account';
import { saveOffice } from '../../domain/office/people/save-people';
import { settingsAfter } from '../../domain/office/settings/save-settings';
import type { SettingChange } from '../../domain/office/settings/setting-change';
import type { Settings } from '../../domain/office/settings/settings';
import { confirmation, type ConfirmedStep } from '../../domain/start/confirmed';
import { saveRoles } from '../../domain/start/save-roles';
import type { StartStepId } from '../../domain/start/start-steps';
import type { Refusal } from '../../domain/refusal/refusal';
import { err, mapResult, ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { accountRow, setUp } from './set-up';
import { lockAfter } from './rights/lock-rows';
import { settingsReads } from './settings-reads';

/** The stages that a page carries out; the last is openKegiatan. */
export type TakenStep = Exclude<StartStepId, 'kegiatan'>;

type StartDeps = Pick<Deps, 'execution' | 'provisioner' | 'publications'>;
type Take = (deps: StartDeps, changes: readonly SettingChange[]) => Result<unknown>;

/** Runs one stage of the first run. Each may be repeated; completed work is left unchanged. */
export const runStartStep =
  (deps: StartDeps) =>
  (step: TakenStep, changes: readonly SettingChange[]): Result<{ readonly step: TakenStep }> =>
    mapResult(takes[step](deps, changes), () => ({ step }));

/** Creates the sheets if they cannot be read. Anyone may, as from the menu; the first to do so becomes the office's account. */
const makeSheets: Take = ({ execution, provisioner }) => {
  const result = execution.readToAct(settingsReads, () => null);
  if (result.ok || result.error.code !== 'SHEET_BROKEN') return result;
  // Some sheets may exist and show that this is a copy.
  const known = execution.readToAct({}, () => null);
  if (!known.ok && known.error.code !== 'SHEET_BROKEN') return known;
  provisioner.sheets();
  return execution.transact({}, (_office, context) => {
    const settings = { ...accountRow(context.settings, context.actor), ...ownWorkbook(context) };
    return ok({ changes: joinChanges({ settings }), reply: null });
  });
};

const confirm =
  (step: ConfirmedStep, refuse: (after: Settings) => Refusal | undefined = () => undefined): Take =>
  ({ execution }, wanted) =>
    execution.transact(settingsReads, (office, context) => {
      const saved = saveOffice(office, context, wanted);
      if (!saved.ok) return saved;
      const refusal = refuse(settingsAfter(office, wanted));
      if (refusal) return err(refusal);
      const settings = confirmation(context.settings, step);
      return ok({ changes: joinChanges(saved.value, { settings }), reply: null });
    });

/** Saves the typed roles. The stage stays open while a required role has nobody; the refusal names those roles. */
const takeRoles: Take = ({ execution, provisioner }, wanted) => {
  const taken = execution.transact(settingsReads, (office, context) => {
    const saved = saveRoles(office, context, wanted);
    if (!saved.ok) return saved;
    const { changes, missing } = saved.value;
    return missing.length === 0
      ? ok({ changes, reply: null })
      : { ...err({ code: 'ROLES_LACKING', faults: missing }), keep: changes };
  });
  return lockAfter({ provisioner }, taken);
};

const takes: { readonly [S in TakenStep]: Take } = {
  buku: makeSheets,
  kantor: confirm('kantor'),
  'sub-bagian': confirm('sub-bagian'),
  peran: takeRoles,
  // The account is among those who may change locked rows.
  akun: (deps, wanted) => lockAfter(deps, confirm('akun', refusePersonalAccount)(deps, wanted)),
  orang: confirm('orang'),
  folder: (deps) => setUp(deps)(),
};
