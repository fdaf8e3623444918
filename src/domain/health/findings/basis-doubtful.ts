import type { FindingKind } from '../finding';

export const basisDoubtful: FindingKind = {
  id: 'dasar-hukum',
  severity: 'info',
  title: 'Dasar hukum perlu diperiksa',
  remedy: { by: 'sheet', sheet: 'dasarHukum', label: 'Buka sheet Dasar Hukum' },
  find: ({ bases }) => {
    const doubtful = bases.filter(
      ({ kind, status }) => kind === 'dasar SOP' && status !== 'berlaku' && status !== '',
    );
    return doubtful.length === 0
      ? []
      : [
          {
            object: '',
            words: `${doubtful.map(({ id, status }) => `${id} (${status})`).join('; ')}. Laporan mencetaknya seperti tertulis di SOP; catatannya ada di sheet Dasar Hukum. Setelah diperiksa, ubah kolom Status.`,
          },
        ];
  },
};
