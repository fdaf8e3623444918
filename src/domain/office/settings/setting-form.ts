import { tidy } from '../../text/normalise';
import type { SettingRow } from '../../workbook/reference';
import { nameSettings } from './named-settings';
import { roleNames } from '../../organisation/role';
import { settingDefinitions, settingKey, type Section, type SettingDefinition } from './setting-definitions';
import type { SubBagian } from '../../organisation/sub-bagian';

export type FieldKind = 'teks' | 'panjang' | 'pilihan' | 'orang';

/** One value of Pengaturan as a form asks for it. */
export interface SettingField {
  readonly key: string;
  readonly section: Section;
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly kind: FieldKind;
  readonly choices: readonly string[];
}

export type SettingCells = Pick<SettingRow, 'id' | 'section' | 'label' | 'value'>;

/** Sections that only the product writes, or that have an editor of their own. */
const elsewhere: readonly Section[] = ['Sub Bagian', 'Folder', 'Sistem'];

/** Characters from which on a value needs more than one line. */
const LONG = 60;

interface FieldRule {
  readonly fits: (setting: SettingDefinition) => boolean;
  readonly kind: FieldKind;
  readonly choices?: (setting: SettingDefinition) => readonly string[];
}

/** How a value is asked for; the first that fits. */
const rules: readonly FieldRule[] = [
  { fits: ({ section }) => section === 'Pelaksana Tahap', kind: 'pilihan', choices: () => roleNames },
  {
    fits: ({ section }) => section === 'Pemeriksa Tahap',
    kind: 'pilihan',
    choices: () => ['-', ...roleNames],
  },
  { fits: ({ note }) => note.startsWith('Alamat surel'), kind: 'orang' },
  { fits: (setting) => choicesIn(setting).length > 0, kind: 'pilihan', choices: choicesIn },
  {
    fits: ({ value, label }) => value.length > LONG || label.startsWith('Kalimat'),
    kind: 'panjang',
  },
  { fits: () => true, kind: 'teks' },
];

/** The closed set that a note ends in. @example choicesIn({ value: 'A4', note: 'A4 atau F4 (215 x 330 mm)' })  //=> ['A4', 'F4'] */
export function choicesIn({ value, note }: Pick<SettingDefinition, 'value' | 'note'>): readonly string[] {
  const [, list = '', last = ''] = /(?:^|: )(\w+(?:, \w+)*) atau (\w+)(?: \(.*\))?$/.exec(note) ?? [];
  const choices = last === '' ? [] : [...list.split(', '), last];
  return choices.includes(value) ? choices : [];
}

/** Every setting that people may change in the sidebar, with what stands in the workbook now. Derived: a new one appears by itself. */
export function settingFields(
  rows: readonly SettingCells[],
  units: readonly SubBagian[],
): readonly SettingField[] {
  const given = valuesByKey(rows);
  return settingDefinitions(units)
    .filter(({ section }) => !elsewhere.includes(section))
    .map((setting) => {
      const rule = rules.find(({ fits }) => fits(setting));
      const key = settingKey(setting.section, setting.label);
      return {
        key,
        section: setting.section,
        label: setting.label,
        note: setting.note,
        value: given.get(key) ?? setting.value,
        kind: rule?.kind ?? 'teks',
        choices: rule?.choices?.(setting) ?? [],
      };
    });
}

/** Values by section and label, of the rows that readSettings takes. */
export const valuesByKey = (rows: readonly SettingCells[]): ReadonlyMap<string, string> =>
  new Map([...nameSettings(rows).byKey].map(([key, row]) => [key, tidy(row.value)]));
