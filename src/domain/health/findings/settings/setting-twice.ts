import { shorten } from '../../../text/shorten';
import { defineFinding } from '../../finding';

export const settingTwice = defineFinding({
  id: 'baris-ganda',
  severity: 'perlu',
  title: 'Baris ganda di Pengaturan',
  remedy: { by: 'sheet', sheet: 'pengaturan', label: 'Buka sheet Pengaturan' },
  find: ({ settings }) =>
    settings.twins.map(({ key, row, others }) => ({
      object: shorten(key),
      words: `${shorten(key.replace('/', ', '))} ada di baris ${row} dan baris ${others.join(', ')}. Yang dibaca dan ditulis program adalah baris ${row}; hapus baris lainnya.`,
    })),
});
