import { reportSections } from './report-sections';

/** Rows of Pengaturan, section Laporan, as set-up writes them: label, value, note. */
export const reportSettingRows: readonly (readonly [label: string, value: string, note: string])[] = [
  ['Ukuran Kertas', 'A4', 'A4 atau F4 (215 x 330 mm)'],
  ['Logo', '', 'Tautan atau ID berkas PNG atau JPEG di Drive; kosong berarti tanpa logo'],
  ['Salinan Google Dokumen', 'ya', 'Simpan juga sebagai Google Dokumen yang dapat disunting: ya atau tidak'],
  ['Judul', 'Laporan Hasil Kegiatan Pendokumentasian Informasi Publik', ''],
  ['Susunan Bagian', reportSections.join(', '), 'Bagian yang dimuat, menurut urutannya'],
  ...reportSections.map((name) => [headingLabel(name), name, 'Judul bagian dalam laporan'] as const),
  [
    'Kalimat Tujuan',
    'Mendokumentasikan informasi publik yang dikuasai {kantor} sesuai SOP Pendokumentasian Informasi Publik, sehingga Daftar Informasi Publik lengkap, mutakhir, dan dapat ditelusuri.',
    '{kantor} {kegiatan}',
  ],
  [
    'Kalimat Penutup',
    'Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.',
    '{kantor} {kegiatan}',
  ],
  ['Jabatan Penanda Tangan', 'Pejabat Pengelola Informasi dan Dokumentasi', ''],
  ['Mengetahui', '', 'Jabatan yang ikut menandatangani, misalnya Sekretaris; kosong berarti tidak ada'],
];

/** @example headingLabel('Hasil')  //=> 'Judul Bagian Hasil' */
export function headingLabel(name: (typeof reportSections)[number]): string {
  return `Judul Bagian ${name}`;
}
