import type { FindingKind } from '../../finding';

export const driveOff: FindingKind = {
  id: 'drive-mati',
  severity: 'gawat',
  title: 'Layanan Drive belum aktif',
  remedy: { by: 'owner' },
  find: ({ inspection: { driveIsOff } }) =>
    driveIsOff
      ? [
          {
            object: '',
            words:
              'Google belum mengaktifkan Drive API untuk program ini, jadi folder dan pindaian tidak dapat dibuat, dilihat, atau dipindahkan. Pemilik lembar membuka Ekstensi > Apps Script; di bagian Layanan, hapus lalu tambahkan lagi Drive API (atau simpan ulang appsscript.json), tunggu satu menit, lalu periksa lagi.',
          },
        ]
      : [],
};
