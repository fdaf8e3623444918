import { defineOfficeFinding } from '../../finding';

const SECTIONS = /^(Peran|Surel)\//;

export const addressWrong = defineOfficeFinding({
  id: 'alamat',
  severity: 'perlu',
  remedy: { by: 'settings', section: 'Peran' },
  find: ({ settings }) =>
    settings.problems
      .filter(({ key }) => SECTIONS.test(key))
      .map(({ key, found }) => ({
        object: key,
        facts: { key, found },
        remedy: { by: 'settings', section: key.slice(0, key.indexOf('/')) },
      })),
});

export const isAboutAddress = (key: string): boolean => SECTIONS.test(key);
