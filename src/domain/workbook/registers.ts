import { categories, forms } from './vocabulary/category-and-form';
import { linkStates } from './vocabulary/link-state';
import { choice, count, date, longText, machineText, moment, number, text } from './column';
import type { inventaris } from './inventaris';
import { defineSheet, type RowOf } from './sheet';
import { enteredColumns, inventoryColumns, type EnteredColumn } from './typed-columns';

const life = {
  addedAt: moment('Ditambahkan', { system: true }),
  refreshedAt: moment('Dimutakhirkan', { system: true }),
  kegiatan: text('Kegiatan', { system: true, width: 90 }),
  source: text('ID Inventaris', { system: true, width: 100 }),
  subBagian: text('Sub Bagian', { system: true, width: 90 }),
  classification: text('Kode Klasifikasi', { system: true, width: 110 }),
  withdrawnAt: moment('Ditarik Pada', { system: true }),
  withdrawnBy: text('Ditarik Oleh', { system: true }),
  withdrawnReason: longText('Alasan Ditarik', { system: true }),
  movedTo: text('Pindah Ke', { system: true, width: 100 }),
};

type WithEntered<C> = C & Omit<Pick<typeof inventaris.columns, EnteredColumn>, keyof C>;

/** Adds the inventory columns that the DIP takes over and does not define itself. */
const withEntered = <C extends object>(own: C): WithEntered<C> => {
  const others = enteredColumns.filter((key) => !(key in own));
  const added = others.map((key) => [key, { ...inventoryColumns[key], required: false, system: true }]);
  return { ...own, ...Object.fromEntries(added) } as WithEntered<C>;
};

export const dip = defineSheet({
  sheetId: 1105,
  title: 'DIP',
  guarded: true,
  purpose:
    'Daftar Informasi Publik. Kolom menurut UU 14/2008 dan Perki 1/2021; tidak pernah memuat informasi dikecualikan.',
  columns: withEntered({
    id: text('ID', { system: true, width: 90 }),
    number: count('No'),
    title: longText('Judul Informasi', { system: true }),
    summary: longText('Ringkasan Isi Informasi', { system: true }),
    holder: text('Pejabat/Unit/Satuan Kerja yang Menguasai Informasi', { system: true, wrap: true }),
    producer: text('Penanggung Jawab Pembuatan atau Penerbitan Informasi', { system: true, wrap: true }),
    made: text('Waktu dan Tempat Pembuatan Informasi', { system: true, wrap: true }),
    form: choice('Bentuk Informasi yang Tersedia', forms, { system: true }),
    retention: text('Jangka Waktu Penyimpanan atau Retensi Arsip', { system: true, wrap: true }),
    category: choice('Kategori', categories, { system: true }),
    year: number('Tahun', { system: true }),
    link: text('Tautan', { system: true }),
    status: choice('Status', ['berlaku', 'ditarik'], { system: true }),
    ...life,
    linkCheckedAt: moment('Tautan Diperiksa', { system: true }),
    linkState: choice('Keadaan Tautan', linkStates, { system: true, width: 200 }),
    guard: machineText('Penjagaan'),
  }),
});

export type DipRow = RowOf<typeof dip>;

/** What the consequence test (uji konsekuensi melalui KPU Provinsi; Perki 1/2021) states about an exemption. */
const test = {
  holder: text('Pejabat/Unit/Satuan Kerja yang Menguasai Informasi', { system: true, wrap: true }),
  part: longText('Bagian yang Dikecualikan', { system: true, width: 200 }),
  article: text('Pasal dan Huruf', { system: true, width: 200, wrap: true }),
  harm: longText('Konsekuensi Bila Dibuka', { system: true }),
  interest: longText('Pertimbangan Bila Ditutup', { system: true }),
  exemptUntil: date('Akhir Pengecualian', { system: true }),
  minutesNumber: text('Nomor Berita Acara', { system: true }),
  minutesDate: date('Tanggal Berita Acara', { system: true }),
  testers: longText('Penguji', { system: true, width: 200 }),
  announcedTitle: longText('Judul yang Diumumkan', { system: true, width: 200 }),
};

export const dik = defineSheet({
  sheetId: 1106,
  title: 'DIK',
  guarded: true,
  purpose:
    'Daftar Informasi Dikecualikan: yang ditetapkan dengan keputusan KPU, dan yang masih diusulkan (uji konsekuensi melalui KPU Provinsi).',
  columns: {
    id: text('ID', { system: true, width: 90 }),
    number: count('No'),
    title: longText('Judul Informasi', { system: true }),
    year: number('Tahun', { system: true }),
    status: choice('Status', ['diusulkan', 'ditetapkan', 'ditarik'], { system: true }),
    basis: longText('Dasar Pengecualian', { system: true }),
    reason: longText('Alasan', { system: true }),
    retention: text('Jangka Waktu Penyimpanan atau Retensi Arsip', { system: true, wrap: true }),
    ...life,
    ...test,
  },
});

export type DikRow = RowOf<typeof dik>;

/** The columns of the DIK that the consequence test fills; step 4 sets only the holder. */
export const testColumns = Object.keys(test) as readonly (keyof typeof test)[];
export type TestCells = Pick<DikRow, keyof typeof test>;
export const untested: TestCells = {
  holder: '',
  part: '',
  article: '',
  harm: '',
  interest: '',
  exemptUntil: null,
  minutesNumber: '',
  minutesDate: null,
  testers: '',
  announcedTitle: '',
};

export const rekapitulasi = defineSheet({
  sheetId: 1104,
  title: 'Rekapitulasi',
  guarded: true,
  purpose:
    'Rekapitulasi DIP setiap Sub Bagian: keputusan Tim Penghubung atas setiap baris (keluaran SOP tahap 3).',
  columns: {
    id: text('ID', { system: true, width: 130 }),
    subBagian: text('Sub Bagian', { system: true, width: 90 }),
    number: count('No'),
    title: longText('Nama Dokumen', { system: true }),
    year: number('Tahun', { system: true }),
    category: text('Kategori', { system: true }),
    evidence: text('Hasil Pindai', { system: true }),
    decision: text('Keputusan', { system: true }),
    reason: longText('Alasan', { system: true }),
  },
});

export type RecapRow = RowOf<typeof rekapitulasi>;
