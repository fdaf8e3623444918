import type { Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import type { SettingFault } from '../refusal/refusal';
import { err, ok, type Result } from '../refusal/result';
import { emptyRoles } from '../office/needed-roles';
import { roleLabel } from '../organisation/role';
import { saveSettings, settingsAfter } from '../office/settings/save-settings';
import type { SettingChange, SettingsOffice } from '../office/settings/setting-change';
import { settingKey } from '../office/settings/setting-definitions';

export interface SavedRoles {
  readonly changes: Changes;
  /** Needed roles that still have nobody. */
  readonly missing: readonly SettingFault[];
}

/** Saves the roles of the first run. A wrong address prevents saving and is reported with every empty needed role. */
export function saveRoles(
  office: SettingsOffice,
  context: Context,
  wanted: readonly SettingChange[],
): Result<SavedRoles> {
  const missing = emptyRoles(settingsAfter(office, wanted)).map((role): SettingFault => {
    const label = roleLabel(role);
    return { key: settingKey('Peran', label), label, found: '', note: '' };
  });
  const saved = saveSettings(office, context, wanted);
  if (saved.ok) return ok({ changes: saved.value, missing });
  if (saved.error.code !== 'SETTINGS_WRONG') return saved;
  const { faults } = saved.error;
  const named = new Set(faults.map(({ key }) => key));
  return err({ ...saved.error, faults: [...faults, ...missing.filter(({ key }) => !named.has(key))] });
}
