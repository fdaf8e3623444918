import { defineFinding } from '../finding';

export const unitTwice = defineFinding({
  id: 'kode-ganda',
  severity: 'perlu',
  title: 'Kode Sub Bagian tidak dipakai',
  remedy: { by: 'sheet', sheet: 'pengaturan', label: 'Buka sheet Pengaturan' },
  find: ({ settings }) =>
    settings.problems
      .filter(({ key }) => key.startsWith('Sub Bagian/'))
      .map(({ key, found }) => ({
        object: key,
        words: `Kode ${key.slice('Sub Bagian/'.length)} ("${found}") sudah dipakai Sub Bagian lain atau kantor. Beri kode lain atau hapus barisnya.`,
      })),
});
