import type { ReportDipEntry, ReportDikEntry } from './report-model';
import type { DikRow, DipRow } from '../workbook/registers';
import type { SubBagian } from '../organisation/sub-bagian';
import { inRegisterOrder } from '../registers/register-order';
import { isPublic } from '../registers/visibility';

/** The public part of the DIP, in the order of the register. */
export const dipLines = (
  entries: readonly DipRow[],
  units: readonly SubBagian[],
): readonly ReportDipEntry[] =>
  inRegisterOrder(entries.filter(isPublic), ({ subBagian }) => subBagian, units);

export const dikLines = (entries: readonly DikRow[]): readonly ReportDikEntry[] =>
  entries
    .filter(({ status }) => status !== 'ditarik')
    .sort((one, other) => one.number - other.number)
    .map((entry) => ({ ...entry, basis: shownBasis(entry) }));

/** A proposal may still have its former decree; it is not printed. */
export const shownBasis = ({ status, basis }: Pick<DikRow, 'status' | 'basis'>): string =>
  status === 'diusulkan' ? '' : basis;

/** Position of an entry in a printed list: 1 to n, without gaps for withdrawn entries. */
export const placeOf = (index: number): number => index + 1;

/**
 * The required columns of the DIP: header, value and width in characters. Together they are legible on landscape A4.
 * XLSX and CSV both use this list. No is the line number; the permanent register number has its own column.
 */
export const dipColumns: readonly {
  readonly header: string;
  readonly width: number;
  readonly read: (entry: ReportDipEntry, index: number) => string | number | null;
}[] = [
  { header: 'No', width: 5, read: (_entry, index) => placeOf(index) },
  { header: 'Judul Informasi', width: 34, read: ({ title }) => title },
  { header: 'Ringkasan Isi Informasi', width: 34, read: ({ summary }) => summary },
  { header: 'Pejabat/Unit/Satuan Kerja yang Menguasai Informasi', width: 24, read: ({ holder }) => holder },
  {
    header: 'Penanggung Jawab Pembuatan atau Penerbitan Informasi',
    width: 24,
    read: ({ producer }) => producer,
  },
  { header: 'Waktu dan Tempat Pembuatan Informasi', width: 16, read: ({ made }) => made },
  { header: 'Bentuk Informasi yang Tersedia', width: 14, read: ({ form }) => form },
  { header: 'Jangka Waktu Penyimpanan atau Retensi Arsip', width: 17, read: ({ retention }) => retention },
  { header: 'Jenis Media', width: 18, read: ({ media }) => media },
  { header: 'Kategori', width: 12, read: ({ category }) => category },
  { header: 'Kelompok Informasi', width: 18, read: ({ group }) => group },
  { header: 'Tahun', width: 7, read: ({ year }) => year },
  { header: 'Tautan', width: 26, read: ({ link }) => link },
  { header: 'Nomor DIP', width: 11, read: ({ id }) => id },
];
