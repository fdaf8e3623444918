import { settingKey } from './setting-definitions';
import type { Settings } from './settings';

/** Characters of such a setting. */
const MOST = 1_000;

/** The row of section Sistem that notes, for Beranda, what a run found; none if it is noted already. */
export function noteText(
  { system }: Pick<Settings, 'system'>,
  label: string,
  text: string,
): Readonly<Record<string, string>> {
  const noted = text.slice(0, MOST);
  return noted === (system.values[label] ?? '') ? {} : { [settingKey('Sistem', label)]: noted };
}
