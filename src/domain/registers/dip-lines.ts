import type { ReportDipEntry, ReportDikEntry } from '../report/report-model';
import type { DikRow, DipRow } from '../workbook/registers';
import { isPublic } from './visibility';

/** The DIP as it leaves the office: what may be seen, in the order of its numbers. */
export const dipLines = (entries: readonly DipRow[]): readonly ReportDipEntry[] =>
  entries.filter(isPublic).sort((one, other) => one.number - other.number);

export const dikLines = (entries: readonly DikRow[]): readonly ReportDikEntry[] =>
  entries.filter(({ status }) => status !== 'ditarik').sort((one, other) => one.number - other.number);

/** Headers of the DIP in the columns that are asked for, with how to read each. The one list for PDF, XLSX and CSV. */
export const dipColumns: readonly {
  readonly header: string;
  readonly width: number;
  readonly read: (entry: ReportDipEntry) => string | number | null;
}[] = [
  { header: 'No', width: 6, read: ({ number }) => number },
  { header: 'Judul Informasi', width: 40, read: ({ title }) => title },
  { header: 'Ringkasan Isi Informasi', width: 40, read: ({ summary }) => summary },
  { header: 'Pejabat/Unit/Satuan Kerja yang Menguasai Informasi', width: 30, read: ({ holder }) => holder },
  {
    header: 'Penanggung Jawab Pembuatan atau Penerbitan Informasi',
    width: 30,
    read: ({ producer }) => producer,
  },
  { header: 'Waktu dan Tempat Pembuatan Informasi', width: 22, read: ({ made }) => made },
  { header: 'Bentuk Informasi yang Tersedia', width: 20, read: ({ form }) => form },
  { header: 'Jangka Waktu Penyimpanan atau Retensi Arsip', width: 22, read: ({ retention }) => retention },
  { header: 'Kategori', width: 14, read: ({ category }) => category },
  { header: 'Tahun', width: 8, read: ({ year }) => year },
  { header: 'Jenis Media/Tautan', width: 40, read: ({ link }) => link },
];
