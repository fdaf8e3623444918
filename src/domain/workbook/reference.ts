import { categories } from './vocabulary/category-and-form';
import { choice, date, longText, number, text } from './column';
import { defineSheet, type RowOf } from './sheet';

export const pengaturan = defineSheet({
  sheetId: 1110,
  title: 'Pengaturan',
  purpose:
    'Kantor, peran, Sub Bagian, waktu standar, jam kerja, nomor surat. Ubah kolom Nilai; baris Sistem milik program.',
  columns: {
    id: text('Kunci', { system: true, width: 200 }),
    section: text('Bagian', { width: 130 }),
    label: text('Uraian', { width: 220 }),
    value: longText('Nilai', { width: 320 }),
    note: longText('Keterangan', { width: 320 }),
  },
});

export type SettingRow = RowOf<typeof pengaturan>;

export const orang = defineSheet({
  sheetId: 1116,
  title: 'Orang',
  key: 'email',
  purpose:
    'Nama, NIP, dan jabatan setiap petugas, menurut alamat surelnya. Nama ini yang tampil di sidebar dan tercetak di dokumen; NIP hanya di dokumen kantor, tidak pernah di halaman publik.',
  columns: {
    email: text('Alamat Surel', { width: 220 }),
    name: text('Nama', { width: 220 }),
    nip: text('NIP', { width: 160 }),
    jobTitle: text('Jabatan', { width: 260, wrap: true }),
    unit: text('Sub Bagian', { width: 90 }),
  },
});

export type PersonRow = RowOf<typeof orang>;

/** The last one is a day that is worked, although it is a weekend or a holiday. */
export const EXTRA_DAY = 'hari kerja pengganti';
const dayKinds = ['libur nasional', 'cuti bersama', 'libur daerah', EXTRA_DAY] as const;

const hoursOf = (header: string) => text(header, { width: 190 });

export const jamKhusus = defineSheet({
  sheetId: 1117,
  title: 'Jam Kerja Khusus',
  key: 'name',
  purpose:
    'Jam kerja yang berlaku pada masa tertentu, misalnya Ramadan. Satu baris satu masa; hari yang kosong memakai jam biasa di Pengaturan. Contoh jam: 08.00-12.00, 12.30-15.00 atau libur.',
  columns: {
    name: text('Nama', { width: 160 }),
    from: date('Berlaku Sejak'),
    until: date('Berlaku Sampai'),
    day1: hoursOf('Senin'),
    day2: hoursOf('Selasa'),
    day3: hoursOf('Rabu'),
    day4: hoursOf('Kamis'),
    day5: hoursOf('Jumat'),
    day6: hoursOf('Sabtu'),
    day0: hoursOf('Minggu'),
  },
});

export type SpecialHoursRow = RowOf<typeof jamKhusus>;

export const hariLibur = defineSheet({
  sheetId: 1111,
  title: 'Hari Libur',
  key: 'date',
  purpose:
    'Libur nasional, cuti bersama, libur daerah, dan hari kerja pengganti. Tambahkan setiap tahun setelah SKB tiga menteri terbit; libur yang tanggalnya tetap dikenal setiap tahun.',
  columns: {
    date: date('Tanggal'),
    name: longText('Nama'),
    kind: choice('Jenis', dayKinds),
  },
});

export type HolidayRow = RowOf<typeof hariLibur>;

export const legalStatuses = ['berlaku', 'perlu diperiksa', 'dicabut', 'berakhir'] as const;

export const dasarHukum = defineSheet({
  sheetId: 1112,
  title: 'Dasar Hukum',
  purpose:
    'Dasar hukum yang dikutip SOP beserta keadaannya, dan keputusan KPU yang mengecualikan informasi. Catatan Tercetak ikut dalam laporan; Catatan hanya untuk kantor.',
  columns: {
    id: text('Nomor', { width: 220 }),
    kind: choice('Jenis', ['dasar SOP', 'keputusan pengecualian']),
    subject: longText('Tentang'),
    status: choice('Status', legalStatuses),
    from: date('Berlaku Sejak'),
    until: date('Berlaku Sampai'),
    printed: longText('Catatan Tercetak', { width: 360 }),
    note: longText('Catatan', { width: 360 }),
    history: longText('Riwayat Status', { system: true, width: 240 }),
  },
});

export type LegalBasisRow = RowOf<typeof dasarHukum>;

/** The final disposition of a document after its retention period (Perka ANRI on the JRA). */
const finalDispositions = ['musnah', 'permanen', 'dinilai kembali'] as const;
export type FinalDisposition = (typeof finalDispositions)[number];

export const klasifikasi = defineSheet({
  sheetId: 1113,
  title: 'Klasifikasi',
  key: 'code',
  purpose:
    'Kode klasifikasi arsip KPU, dan jangka simpannya menurut jadwal retensi arsip (JRA) yang berlaku di kantor.',
  columns: {
    code: text('Kode', { width: 110 }),
    description: longText('Uraian', { width: 480 }),
    active: number('Aktif (tahun)'),
    inactive: number('Inaktif (tahun)'),
    disposition: choice('Nasib Akhir', finalDispositions),
  },
});

export type ClassificationRow = RowOf<typeof klasifikasi>;

export const monev = defineSheet({
  sheetId: 1114,
  title: 'Monev',
  purpose:
    'Butir yang ditanyakan pada monitoring dan evaluasi keterbukaan informasi, dengan bobotnya. Ubah sesuai kuesioner tahun ini.',
  columns: {
    id: text('Butir', { width: 80 }),
    group: text('Kelompok', { width: 220, wrap: true }),
    category: choice('Kategori', categories),
    subject: longText('Informasi yang Diminta', { width: 360 }),
    basis: text('Dasar', { width: 180 }),
    weight: number('Bobot', { pattern: '0.##' }),
    words: longText('Kata Kunci', { width: 320 }),
    minus: longText('Kata yang Dikecualikan', { width: 240 }),
    entries: longText('Nomor DIP', { width: 200 }),
    own: text('Bukti dari Aplikasi', { width: 160, wrap: true }),
    links: longText('Bukti Lain dan Tautannya', { width: 280 }),
    statement: longText('Surat Pernyataan Nihil', { width: 220 }),
  },
});

export type MonevRow = RowOf<typeof monev>;
