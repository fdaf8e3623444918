import { documentYears } from '../calendar/document-year';
import { categories, formOf, forms } from './vocabulary/category-and-form';
import { carriedStates } from './vocabulary/carried';
import { choice, longText, machineText, moment, number, text, typed } from './column';
import { defineSheet, type RowOf } from './sheet';

/** The decisions of SOP step 3; `ditunda`, usually by the unit itself, postpones the row to the next Kegiatan. */
export const decisions = ['diterima', 'dikembalikan', 'diusulkan dikecualikan', 'ditunda'] as const;
export type Decision = (typeof decisions)[number];

export const registers = ['DIP', 'DIK'] as const;
export type Register = (typeof registers)[number];

/** Headings of the form. */
const ENTRY = 'Isi Daftar Informasi Publik';
const ARCHIVE = 'Pindaian dan arsip';

/** A `typed` column needs no other code: set-up adds it to workbooks that lack it. */
export const inventaris = defineSheet({
  sheetId: 1102,
  title: 'Inventaris',
  purpose: 'Seluruh dokumen yang dikuasai setiap Sub Bagian (SOP tahap 1). Satu baris satu dokumen.',
  columns: {
    id: text('ID', { system: true, width: 90 }),
    kegiatan: text('Kegiatan', { system: true, width: 90 }),
    subBagian: text('Sub Bagian', {
      required: true,
      width: 90,
      aliases: ['unit', 'unit penanggung jawab', 'subbag', 'sub bagian', 'bagian'],
    }),
    title: typed(
      longText('Nama Dokumen', {
        required: true,
        width: 320,
        aliases: [
          'judul',
          'nama dokumen',
          'judul dokumen',
          'nama informasi',
          'dokumen',
          'judul informasi',
          'informasi',
        ],
      }),
      { group: 'Wajib', guarded: 'text' },
    ),
    summary: typed(
      longText('Ringkasan Isi Informasi', {
        aliases: ['ringkasan', 'ringkasan isi', 'isi informasi', 'uraian'],
      }),
      { group: ENTRY, guarded: 'text' },
    ),
    year: typed(number('Tahun', { required: true, aliases: ['thn', 'tahun dokumen', 'tahun pembuatan'] }), {
      group: 'Wajib',
      hint: 'Empat angka, misalnya 2025',
      range: documentYears,
    }),
    category: typed(
      choice('Kategori', categories, {
        required: true,
        aliases: ['kategori informasi', 'klasifikasi informasi', 'jenis informasi', 'sifat'],
      }),
      { group: 'Wajib', entered: true },
    ),
    group: typed(
      text('Kelompok Informasi', {
        width: 160,
        aliases: ['kelompok', 'kelompok informasi publik', 'rumpun informasi', 'jenis kelompok informasi'],
      }),
      {
        group: ENTRY,
        hint: 'Misalnya profil, program dan kegiatan, kinerja, keuangan, pengadaan, pemilu',
        entered: true,
      },
    ),
    holder: typed(
      text('Pejabat/Unit yang Menguasai', {
        aliases: [
          'pejabat menguasai',
          'pejabat yang menguasai',
          'unit yang menguasai',
          'pejabat unit satuan kerja yang menguasai informasi',
        ],
      }),
      { group: ENTRY, guarded: 'words' },
    ),
    producer: typed(
      text('Penanggung Jawab Pembuatan', {
        aliases: ['penanggung jawab', 'penanggung jawab pembuatan atau penerbitan informasi', 'penerbit'],
      }),
      { group: ENTRY, entered: true },
    ),
    madeOn: typed(text('Waktu Pembuatan', { aliases: ['waktu', 'tanggal', 'tanggal pembuatan'] }), {
      group: ENTRY,
      guarded: 'words',
    }),
    madeAt: typed(text('Tempat Pembuatan', { aliases: ['tempat'] }), { group: ENTRY, guarded: 'words' }),
    form: typed(
      choice('Bentuk', forms, {
        meaning: formOf,
        aliases: ['bentuk informasi', 'bentuk informasi yang tersedia', 'format'],
      }),
      { group: ENTRY },
    ),
    retention: typed(
      text('Jangka Waktu Penyimpanan', {
        aliases: ['retensi', 'retensi arsip', 'jangka waktu', 'jangka waktu penyimpanan atau retensi arsip'],
      }),
      { group: ENTRY, guarded: 'words' },
    ),
    media: typed(
      text('Jenis Media', {
        aliases: [
          'jenis media yang memuat',
          'jenis media yang memuat informasi',
          'media yang memuat',
          'media penyimpanan',
        ],
      }),
      { group: ENTRY, hint: 'Misalnya laman kantor, aplikasi, buku, papan pengumuman', entered: true },
    ),
    classification: typed(
      text('Kode Klasifikasi', { width: 110, aliases: ['klasifikasi', 'kode arsip', 'kode'] }),
      { group: ARCHIVE },
    ),
    link: typed(
      text('Tautan', { aliases: ['media tautan', 'jenis media tautan', 'link', 'url', 'tautan dokumen'] }),
      {
        group: ARCHIVE,
        hint: 'Bila dokumennya lahir digital, misalnya https://…',
        copied: false,
      },
    ),
    unscannable: typed(text('Alasan Tidak Dipindai', { aliases: ['alasan tidak dipindai'] }), {
      group: ARCHIVE,
      copied: false,
    }),
    exemptionBasis: typed(
      text('Dasar Pengecualian', { aliases: ['keputusan pengecualian', 'dasar hukum pengecualian'] }),
      { group: ARCHIVE, hint: 'Nomor keputusan, untuk yang dikecualikan' },
    ),
    printedPlace: typed(
      text('Lokasi Arsip Fisik', {
        aliases: ['lokasi', 'lokasi simpan', 'lokasi arsip', 'lokasi arsip tercetak'],
      }),
      { group: ARCHIVE },
    ),
    notes: typed(longText('Catatan', { aliases: ['keterangan', 'ket'] }), {
      group: ARCHIVE,
      guarded: 'text',
    }),
    problems: longText('Masalah', { system: true }),
    typedBy: text('Pengisi', { system: true }),
    decision: choice('Keputusan', decisions, { system: true }),
    reason: longText('Alasan Keputusan', { system: true, width: 200 }),
    decidedBy: text('Diputuskan Oleh', { system: true }),
    decidedAt: moment('Diputuskan Pada', { system: true }),
    register: choice('Masuk', registers, { system: true, width: 70 }),
    entry: text('No. Register', { system: true, width: 100 }),
    guesses: machineText('Perlu Dipastikan'),
    typistKeys: text('Kunci Pengisi', { system: true }),
    returned: machineText('Pengembalian'),
    guard: machineText('Penjagaan'),
    carried: choice('Kelanjutan', carriedStates, { system: true, width: 110 }),
  },
});

export type InventoryRow = RowOf<typeof inventaris>;
