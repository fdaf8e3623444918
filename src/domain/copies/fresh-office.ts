import { nameSettings } from '../office/settings/named-settings';
import { keyOf, settingKey, type Section } from '../office/settings/setting-definitions';
import { commonSettings } from '../office/settings/setting-list';
import type { SheetName } from '../workbook';
import type { SettingRow } from '../workbook/reference';
import { WORKBOOK_ID } from './copy-state';

/** The initial content of a new office in a copy: no rows, or the copied inventory and registers. */
export type Beginning = 'kosong' | 'daftar';

/** Sheets with the former office's people and activity: runs, files and log. */
const operationSheets: readonly SheetName[] = [
  'beranda',
  'pindaian',
  'naskah',
  'salinan',
  'rekapitulasi',
  'kegiatan',
  'tahapan',
  'log',
  'logLama',
  'rekapitulasiLama',
  'tahapanLama',
  'angka',
  'orang',
];

/**
 * The sheets whose rows are deleted. Set-up fills Monev again; Daftar Wajib keeps its items (`freshItems`); holidays, legal bases and classifications are the same
 * for every office.
 */
export const emptiedSheets: { readonly [B in Beginning]: readonly SheetName[] } = {
  kosong: [...operationSheets, 'inventaris', 'inventarisLama', 'dip', 'dik', 'monev'],
  daftar: operationSheets,
};

/** Sections whose values belong to the former office: its people, folders and state. */
const sections: readonly Section[] = ['Peran', 'Folder', 'Sistem'];

/** Single settings that refer to people, files or numbers of the former office, with their defaults. */
const single: Readonly<Record<string, string>> = Object.fromEntries(
  commonSettings.flatMap((setting) => (setting.ownToOffice ? [[keyOf(setting), setting.default]] : [])),
);

/**
 * The settings of a new office. The recorded workbook ID stays until everything else is done, so that an interrupted
 * copy is still a copy. Numbering continues where numbered rows are kept.
 */
export const freshSettings = (
  rows: readonly Pick<SettingRow, 'id' | 'section' | 'label'>[],
  beginning: Beginning,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...nameSettings(rows.map((row) => ({ ...row, value: '' }))).byKey.keys()]
      .filter((key) => !isKept(key, beginning))
      .flatMap((key): [string, string][] =>
        sections.some((section) => key.startsWith(settingKey(section, '')))
          ? [[key, '']]
          : key in single
            ? [[key, single[key] ?? '']]
            : [],
      ),
  );

const isKept = (key: string, beginning: Beginning): boolean =>
  key === settingKey('Sistem', WORKBOOK_ID) ||
  (beginning === 'daftar' && key.startsWith(settingKey('Sistem', 'Urutan ')));
