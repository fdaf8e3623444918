import { choice, count, longText, text } from './column';
import { defineSheet, type RowOf } from './sheet';
import { cellWords, periodChoices } from './vocabulary/expected';

const month = (header: string) => choice(header, cellWords, { system: true, width: 64 });

export const daftarWajib = defineSheet({
  sheetId: 1119,
  title: 'Daftar Wajib',
  purpose:
    'Dokumen yang harus ada di setiap Sub Bagian, dan keadaannya setiap bulan, triwulan, semester, atau tahun. Ubah, tambah, atau hapus barisnya; kolom Nihil, Tahun, Jan sampai Des, dan Kosong diisi otomatis setiap tahap selesai, setiap malam, dan lewat Periksa baris.',
  columns: {
    id: text('Butir', { width: 80 }),
    subBagian: text('Sub Bagian', { width: 90 }),
    group: text('Kelompok', { width: 200, wrap: true }),
    title: longText('Dokumen yang Diharapkan', { width: 300 }),
    period: choice('Periode', periodChoices, { width: 100 }),
    words: longText('Kata Kunci', { width: 260 }),
    minus: longText('Kata yang Dikecualikan', { width: 180 }),
    named: longText('ID Dokumen', { width: 150 }),
    rejected: longText('Bukan Ini', { width: 150 }),
    nihil: longText('Nihil', { system: true }),
    year: count('Tahun'),
    m1: month('Jan'),
    m2: month('Feb'),
    m3: month('Mar'),
    m4: month('Apr'),
    m5: month('Mei'),
    m6: month('Jun'),
    m7: month('Jul'),
    m8: month('Agu'),
    m9: month('Sep'),
    m10: month('Okt'),
    m11: month('Nov'),
    m12: month('Des'),
    missing: count('Kosong'),
  },
});

export type ExpectedRow = RowOf<typeof daftarWajib>;

/** What the office fills in; the other columns but `id` are the product's. */
export const expectedCells = [
  'subBagian',
  'group',
  'title',
  'period',
  'words',
  'minus',
] as const satisfies readonly (keyof ExpectedRow)[];
export type ExpectedCells = Pick<ExpectedRow, (typeof expectedCells)[number]>;

/** Columns of the months, January first. */
export const monthColumns = [
  'm1',
  'm2',
  'm3',
  'm4',
  'm5',
  'm6',
  'm7',
  'm8',
  'm9',
  'm10',
  'm11',
  'm12',
] as const satisfies readonly (keyof ExpectedRow)[];
