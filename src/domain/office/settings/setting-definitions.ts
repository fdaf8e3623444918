import type { SubBagian } from '../../organisation/sub-bagian';

export const sections = [
  'Kantor',
  'Sub Bagian',
  'Peran',
  'Waktu Standar',
  'Pelaksana Tahap',
  'Pemeriksa Tahap',
  'Jam Kerja',
  'Surat',
  'Surel',
  'Laporan',
  'Publik',
  'Penjagaan',
  'Pindaian',
  'Folder',
  'Sistem',
] as const;
export type Section = (typeof sections)[number];

/** The input of the form for a value; `people` takes addresses separated by commas. */
export type FieldKind = 'text' | 'long' | 'choice' | 'people';

/** A setting: its row of Pengaturan as set-up writes it, its field in the form, and its parser. */
export interface SettingDefinition<T = unknown> {
  readonly section: Section;
  readonly label: string;
  readonly default: string;
  readonly note: string;
  readonly kind: FieldKind;
  /** Values of the kind `choice`; empty for the others. */
  readonly choices: readonly string[];
  /** The form does not accept an empty value: nothing can be printed without it. */
  readonly required: boolean;
  /** The value belongs to one office only; a new office that starts from a copy gets the default. */
  readonly ownToOffice: boolean;
  /** undefined: the text cannot be parsed; the default is used and the text is reported. */
  readonly parse: (text: string) => T | undefined;
  /** Used instead of the default when only a part of the text can be parsed. */
  readonly parsePart?: (text: string) => { readonly value: T; readonly used: string };
}

export type SettingValue<S> = S extends SettingDefinition<infer T> ? T : never;

type Given<T> = Pick<SettingDefinition, 'section' | 'label'> &
  Partial<Omit<SettingDefinition<T>, 'section' | 'label' | 'parse'>>;

/** The sheet, the form, reading and validation derive from this entry. Without `parse` the value is a text. */
export function defineSetting<T>(given: Given<T> & Pick<SettingDefinition<T>, 'parse'>): SettingDefinition<T>;
export function defineSetting(given: Given<string>): SettingDefinition<string>;
export function defineSetting(given: Given<unknown>): SettingDefinition {
  const { choices = [] } = given;
  return {
    default: '',
    note: '',
    kind: choices.length > 0 ? 'choice' : 'text',
    choices,
    required: false,
    ownToOffice: false,
    parse: (text) => text,
    ...given,
  };
}

/** @example settingKey('Kantor', 'Nama')  //=> 'Kantor/Nama' */
export const settingKey = (section: Section, label: string): string => `${section}/${label}`;
export const keyOf = ({ section, label }: Pick<SettingDefinition, 'section' | 'label'>): string =>
  settingKey(section, label);

/** The label of the setting with the order of the Sub Bagian, and the name of a unit that is no longer used. */
export const UNIT_ORDER = 'Urutan Sub Bagian';
export const NOT_USED = '-';

export const defaultUnits: readonly SubBagian[] = [
  { code: 'KUL', name: 'Keuangan, Umum, dan Logistik' },
  { code: 'TPH', name: 'Teknis Penyelenggaraan Pemilu dan Hukum' },
  { code: 'PDI', name: 'Perencanaan, Data, dan Informasi' },
  { code: 'PHS', name: 'Partisipasi, Hubungan Masyarakat, dan SDM' },
];
