import { nameSettings } from '../office/settings/named-settings';
import { keyOf, settingKey, type Section } from '../office/settings/setting-definitions';
import { commonSettings } from '../office/settings/setting-list';
import type { SheetName } from '../workbook';
import type { SettingRow } from '../workbook/reference';
import { WORKBOOK_ID } from './copy-state';

/** With what a copy begins as an office of its own: with no rows, or with the inventory and the registers that were copied. */
export const beginnings = ['kosong', 'daftar'] as const;
export type Beginning = (typeof beginnings)[number];

/** Sheets that hold what was done: runs, files and log of the office that was copied. */
const operationSheets: readonly SheetName[] = [
  'beranda',
  'pindaian',
  'rekapitulasi',
  'kegiatan',
  'tahapan',
  'log',
  'angka',
];

/** The sheets whose rows go. Monev is filled anew by set-up; holidays, legal bases and classifications are nobody's own. */
export const emptiedSheets: { readonly [B in Beginning]: readonly SheetName[] } = {
  kosong: [...operationSheets, 'inventaris', 'dip', 'dik', 'monev'],
  daftar: operationSheets,
};

/** Whole sections whose values are the former office's: its people, its folders, its state. */
const sections: readonly Section[] = ['Peran', 'Folder', 'Sistem'];

/** Single settings that name people, files or numbers of the former office, with their defaults. */
const single: Readonly<Record<string, string>> = Object.fromEntries(
  commonSettings.flatMap((setting) => (setting.ownToOffice ? [[keyOf(setting), setting.default]] : [])),
);

/**
 * Values of Pengaturan as a new office begins with them. The recorded id of the workbook stays until all else is done, so that a copy
 * in which this was cut short is still a copy. Numbers go on where rows that bear them are brought along.
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
