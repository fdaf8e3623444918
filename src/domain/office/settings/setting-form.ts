import { tidy } from '../../text/normalise';
import type { SettingRow } from '../../workbook/reference';
import { nameSettings } from './named-settings';
import { keyOf, type SettingDefinition } from './setting-definitions';
import { settingDefinitions } from './setting-list';
import type { SubBagian } from '../../organisation/sub-bagian';

/** A field of the settings form. */
export interface SettingField extends Pick<
  SettingDefinition,
  'section' | 'label' | 'note' | 'kind' | 'choices'
> {
  readonly key: string;
  readonly value: string;
}

export type SettingCells = Pick<SettingRow, 'id' | 'section' | 'label' | 'value'>;

/** Every field of the form, with its present value in the workbook. The units have an editor of their own. */
export function settingFields(
  rows: readonly SettingCells[],
  units: readonly SubBagian[],
): readonly SettingField[] {
  const given = valuesByKey(rows);
  return settingDefinitions(units)
    .filter(({ section }) => section !== 'Sub Bagian')
    .map((setting) => {
      const { section, label, note, kind, choices } = setting;
      const key = keyOf(setting);
      return { key, section, label, note, value: given.get(key) ?? setting.default, kind, choices };
    });
}

/** Values by section and label, from the rows that readSettings uses. */
export const valuesByKey = (rows: readonly SettingCells[]): ReadonlyMap<string, string> =>
  new Map([...nameSettings(rows).byKey].map(([key, row]) => [key, tidy(row.value)]));
