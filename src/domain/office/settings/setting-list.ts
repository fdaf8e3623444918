import type { SubBagian } from '../../organisation/sub-bagian';
import { guardSettings } from './groups/guard-settings';
import { letterSettings } from './groups/letter-settings';
import { mailSettings, reminderSettings } from './groups/mail-settings';
import { officeSettings } from './groups/office-settings';
import { roleSettings, stepSettings, weekSettings } from './groups/procedure-settings';
import { publicSettings } from './groups/public-settings';
import { reportSettings } from './groups/report-settings';
import { scanSettings } from './groups/scan-settings';
import { defineSetting, keyOf, type SettingDefinition } from './setting-definitions';

/** The settings of every office, by the group and the key under which `Settings` stores their values. */
export const settingGroups = {
  office: officeSettings,
  letter: letterSettings,
  mail: mailSettings,
  reminders: reminderSettings,
  report: reportSettings,
  publication: publicSettings,
  guard: guardSettings,
  scans: scanSettings,
} as const;

const { office, ...others } = settingGroups;
const settingsIn = (
  ...groups: readonly Readonly<Record<string, SettingDefinition>>[]
): readonly SettingDefinition[] => groups.flatMap((group) => Object.values(group));

export const commonSettings = settingsIn(...Object.values(settingGroups));

const unitSettings = (units: readonly SubBagian[]): readonly SettingDefinition[] =>
  units.map(({ code, name }) =>
    defineSetting({
      section: 'Sub Bagian',
      label: code,
      default: name,
      note: 'Kode di kolom Uraian, nama di kolom Nilai',
    }),
  );

/** Every setting in the order of the sheet; `units` determines the roles per Sub Bagian. */
export const settingDefinitions = (units: readonly SubBagian[]): readonly SettingDefinition[] => [
  ...settingsIn(office),
  ...unitSettings(units),
  ...roleSettings(units).map(({ people }) => people),
  ...stepSettings.map(({ settings }) => settings.standard),
  ...stepSettings.map(({ settings }) => settings.doer),
  ...stepSettings.map(({ settings }) => settings.checker),
  ...weekSettings,
  ...settingsIn(...Object.values(others)),
];

/** The default text of each setting by its key: what counts as confirmed until a manager confirms another. */
export const defaultTexts = (units: readonly SubBagian[]): ReadonlyMap<string, string> =>
  new Map(settingDefinitions(units).map((each) => [keyOf(each), each.default]));
