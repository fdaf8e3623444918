import type { Category } from '../workbook/vocabulary/category-and-form';
import type { MonevRow } from '../workbook/reference';

type Item = readonly [category: Category, subject: string, basis: string, words: string];

/**
 * What a Badan Publik must provide, menurut UU 14/2008 ps. 9, 10 and 11 and the list of periodic information of Perki
 * 1/2021. The Komisi Informasi uses a new questionnaire each year: the office edits the sheet.
 */
const items: readonly Item[] = [
  [
    'berkala',
    'Profil Badan Publik: kedudukan, struktur, tugas, pejabat',
    'UU 14/2008 ps. 9 ayat (2) huruf a',
    'profil; struktur organisasi; visi misi; tugas dan fungsi; lhkpn',
  ],
  [
    'berkala',
    'Ringkasan program dan kegiatan yang sedang dijalankan',
    'UU 14/2008 ps. 9 ayat (2) huruf b',
    'program kerja; rencana kerja; rencana aksi; kalender kegiatan',
  ],
  [
    'berkala',
    'Ringkasan kinerja',
    'UU 14/2008 ps. 9 ayat (2) huruf b',
    'laporan kinerja; lakip; lkjip; perjanjian kinerja; capaian kinerja',
  ],
  [
    'berkala',
    'Ringkasan laporan keuangan',
    'UU 14/2008 ps. 9 ayat (2) huruf c',
    'laporan keuangan; realisasi anggaran; neraca; catatan atas laporan keuangan',
  ],
  [
    'berkala',
    'Laporan akses Informasi Publik',
    'Perki 1/2021',
    'laporan layanan informasi; akses informasi publik; laporan ppid',
  ],
  [
    'berkala',
    'Peraturan, keputusan, dan kebijakan yang mengikat publik',
    'Perki 1/2021',
    'peraturan; keputusan kpu; jdih',
  ],
  [
    'berkala',
    'Hak dan tata cara memperoleh Informasi Publik',
    'Perki 1/2021',
    'tata cara permohonan informasi; formulir permohonan; maklumat pelayanan; standar pelayanan',
  ],
  [
    'berkala',
    'Tata cara pengaduan penyalahgunaan wewenang atau pelanggaran',
    'Perki 1/2021',
    'pengaduan; whistleblowing; gratifikasi',
  ],
  ['berkala', 'Pengadaan barang dan jasa', 'Perki 1/2021', 'pengadaan; rencana umum pengadaan; rup; kontrak'],
  ['berkala', 'Ketenagakerjaan', 'Perki 1/2021', 'rekrutmen; seleksi; penerimaan pegawai; badan ad hoc'],
  [
    'berkala',
    'Prosedur peringatan dini dan evakuasi keadaan darurat',
    'Perki 1/2021',
    'peringatan dini; evakuasi; keadaan darurat',
  ],
  [
    'serta merta',
    'Informasi yang dapat mengancam hajat hidup orang banyak dan ketertiban umum',
    'UU 14/2008 ps. 10',
    'bencana; keadaan darurat; ketertiban umum; penundaan pemungutan suara',
  ],
  [
    'setiap saat',
    'Daftar seluruh Informasi Publik yang dikuasai',
    'UU 14/2008 ps. 11 ayat (1) huruf a',
    'daftar informasi publik',
  ],
  [
    'setiap saat',
    'Hasil keputusan Badan Publik dan pertimbangannya',
    'UU 14/2008 ps. 11 ayat (1) huruf b',
    'keputusan; berita acara; rapat pleno; penetapan',
  ],
  [
    'setiap saat',
    'Seluruh kebijakan berikut dokumen pendukungnya',
    'UU 14/2008 ps. 11 ayat (1) huruf c',
    'kebijakan; pedoman; petunjuk teknis; surat edaran',
  ],
  [
    'setiap saat',
    'Rencana kerja proyek dan perkiraan pengeluaran tahunan',
    'UU 14/2008 ps. 11 ayat (1) huruf d',
    'rencana kerja; rka; dipa; anggaran',
  ],
  [
    'setiap saat',
    'Perjanjian Badan Publik dengan pihak ketiga',
    'UU 14/2008 ps. 11 ayat (1) huruf e',
    'perjanjian; nota kesepahaman; mou; nphd; kerja sama',
  ],
  [
    'setiap saat',
    'Informasi dan kebijakan yang disampaikan pejabat dalam pertemuan terbuka',
    'UU 14/2008 ps. 11 ayat (1) huruf f',
    'siaran pers; sambutan; sosialisasi; notula',
  ],
  [
    'setiap saat',
    'Prosedur kerja pegawai yang berkaitan dengan pelayanan masyarakat',
    'UU 14/2008 ps. 11 ayat (1) huruf g',
    'sop; standar operasional prosedur; prosedur kerja',
  ],
  [
    'setiap saat',
    'Laporan pelayanan akses Informasi Publik',
    'UU 14/2008 ps. 11 ayat (1) huruf h',
    'laporan layanan informasi; akses informasi publik; laporan ppid',
  ],
];

export const monevItems = (): readonly MonevRow[] =>
  items.map(([category, subject, basis, words], index) => ({
    id: `M-${String(index + 1).padStart(2, '0')}`,
    category,
    subject,
    basis,
    words,
    entries: '',
  }));
