import { publicationState } from '../../../publication/publication-state';
import { defineFinding } from '../../finding';

export const publicBehind = defineFinding({
  id: 'terbitan-tertinggal',
  severity: 'gawat',
  title: 'Halaman publik masih memuat yang sudah ditarik',
  remedy: { by: 'time' },
  find: ({ settings }) => {
    const { behind } = publicationState(settings);
    return behind === 0
      ? []
      : [
          {
            object: '',
            words: `Berkas terbitan mungkin masih memuat ${behind} informasi yang tidak lagi terbuka dalam DIP, karena Google Drive menolak menulisnya. Pemicu harian mencobanya lagi; agar segera, PPID atau Pelaksana memilih menu Dokumentasi > Terbitkan DIP.`,
          },
        ];
  },
});
