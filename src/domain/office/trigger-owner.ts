import { settingKey } from './settings/setting-definitions';

const LABEL = 'Pemilik Pemicu';

/** The row of Pengaturan with the account whose Drive and mail the triggers use; written by set-up and take-over. */
export const TRIGGER_OWNER = settingKey('Sistem', LABEL);

interface SystemValues {
  readonly system: { readonly values: Readonly<Record<string, string>> };
}

/** The address of that account; '' before set-up. */
export const triggerOwner = ({ system }: SystemValues): string => system.values[LABEL] ?? '';
