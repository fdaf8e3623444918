import { TRIGGER_OWNER } from '../trigger-owner';
import { mailSettings } from './groups/mail-settings';
import { officeSettings } from './groups/office-settings';
import { scanSettings } from './groups/scan-settings';
import { keyOf, settingKey, type Section } from './setting-definitions';

/** Sections whose rows decide which units there are, who may do what, whose address gets mail, which folders are used, and what is public. */
const lockedSections: readonly Section[] = ['Peran', 'Sub Bagian', 'Folder', 'Publik'];
export const ACCOUNT = keyOf(officeSettings.account);
export const ACCOUNT_KIND = keyOf(officeSettings.accountKind);
/** Whoever changes the phone's address leads everybody who scans a code of the office to another page. */
export const PHONE_ADDRESS = keyOf(scanSettings.phoneAddress);
const lockedKeys = [ACCOUNT, ACCOUNT_KIND, keyOf(mailSettings.cc), PHONE_ADDRESS];

/** Whether the row with this key is locked in the sheet and watched for changes made outside the product. */
export const isLockedKey = (key: string): boolean =>
  lockedKeys.includes(key) || lockedSections.some((section) => key.startsWith(settingKey(section, '')));

/** Labels in section Sistem: the values of locked rows as the product or a manager last wrote or confirmed them, as JSON. */
export const CONFIRMED = 'Nilai Dipastikan';
/** Likewise: changes made outside the product that are in the Log already, as JSON. */
export const NOTED = 'Perubahan Tercatat';

/** Locked though nobody types there: from them follows which addresses get mail, and who keeps the archive. */
const lockedSystem = [...[CONFIRMED, NOTED].map((label) => settingKey('Sistem', label)), TRIGGER_OWNER];
export const isLockedRow = (key: string): boolean => isLockedKey(key) || lockedSystem.includes(key);

/** Rows that appear between two nights (folders, the record of noted changes) wait for the night to be locked. */
export const isLockedAtOnce = (key: string): boolean =>
  isLockedRow(key) && !key.startsWith(settingKey('Folder', '')) && key !== settingKey('Sistem', NOTED);

/** Texts of locked rows by key, as recorded in a row of section Sistem; null where it has no record, or somebody overwrote it. */
export function recordIn(text: string): Readonly<Record<string, string>> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
    return Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key, String(value)]));
  } catch {
    return null;
  }
}
