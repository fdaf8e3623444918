import { isTriggerStale } from '../../scans/trigger-stale';
import { defineFinding } from '../finding';

export const clockSilent = defineFinding({
  id: 'pemicu-diam',
  severity: 'gawat',
  title: 'Pemicu waktu diam',
  remedy: { by: 'program', mend: 'pemicu', label: 'Ambil alih' },
  find: ({ settings: { system }, now, calendar }) => {
    const beat = system.values['Detak Terakhir'] ?? '';
    if (!isTriggerStale(beat, now, calendar)) return [];
    const owner = system.values['Pemilik Pemicu'] || 'akun yang tidak dikenal';
    const since = beat.slice(0, 16).replace('T', ' pukul ');
    return [
      {
        object: '',
        words: `Tidak bekerja sejak ${since}; berjalan atas nama ${owner}. Ambil alih memasangnya atas nama Anda. Detak pertamanya tercatat dalam 5 menit pada jam kerja; periksa lagi sesudah itu.`,
      },
    ];
  },
});
