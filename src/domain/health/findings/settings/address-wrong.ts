import { ACCOUNT } from '../../../office/settings/locked-settings';
import { defineOfficeFinding } from '../../finding';

const SECTIONS = /^(Peran|Surel)\//;
export const isAboutAddress = (key: string): boolean => SECTIONS.test(key) || key === ACCOUNT;

export const addressWrong = defineOfficeFinding({
  id: 'alamat',
  severity: 'perlu',
  remedy: { by: 'settings', section: 'Peran' },
  find: ({ settings }) =>
    settings.problems
      .filter(({ key }) => isAboutAddress(key))
      .map(({ key, found }) => ({
        object: key,
        facts: { key, found },
        remedy: { by: 'settings', section: key.slice(0, key.indexOf('/')) },
      })),
});
