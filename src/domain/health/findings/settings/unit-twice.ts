import { MAX_UNIT_CODE } from '../../../office/settings/named-settings';
import { shorten } from '../../../text/shorten';
import { defineFinding } from '../../finding';

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
        words: `Kode ${shorten(key.slice('Sub Bagian/'.length))} ("${shorten(found)}") ${key.length > 'Sub Bagian/'.length + MAX_UNIT_CODE ? 'terlalu panjang' : 'sudah dipakai Sub Bagian lain atau kantor'}. Beri kode lain atau hapus barisnya.`,
      })),
});
