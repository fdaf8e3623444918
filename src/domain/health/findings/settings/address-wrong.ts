import { defineFinding } from '../../finding';

const SECTIONS = /^(Peran|Surel)\//;

export const addressWrong = defineFinding({
  id: 'alamat',
  severity: 'perlu',
  title: 'Alamat surel tidak dapat dipakai',
  remedy: { by: 'settings', section: 'Peran', label: 'Perbaiki alamat' },
  find: ({ settings }) =>
    settings.problems
      .filter(({ key }) => SECTIONS.test(key))
      .map(({ key, found }) => ({
        object: key,
        remedy: { by: 'settings', section: key.slice(0, key.indexOf('/')), label: 'Perbaiki alamat' },
        words: `${key.slice(key.indexOf('/') + 1)}: "${found}" memuat yang bukan alamat surel. Contoh yang benar: nama@kpu.go.id.`,
      })),
});

export const isAboutAddress = (key: string): boolean => SECTIONS.test(key);
