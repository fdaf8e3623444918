import { officeSettings } from './groups/office-settings';
import { keyOf, settingKey, type Section } from './setting-definitions';

/** Sections whose rows decide who may do what, whose address gets mail, which folders are used, and what is public. */
const lockedSections: readonly Section[] = ['Peran', 'Folder', 'Publik'];
export const ACCOUNT = keyOf(officeSettings.account);
export const ACCOUNT_KIND = keyOf(officeSettings.accountKind);

/** Whether the row with this key is locked in the sheet and watched for changes made outside the product. */
export const isLockedKey = (key: string): boolean =>
  key === ACCOUNT ||
  key === ACCOUNT_KIND ||
  lockedSections.some((section) => key.startsWith(settingKey(section, '')));
