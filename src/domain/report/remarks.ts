import { evidenceOf, filedRows } from '../sop/evidence';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { LegalBasisRow } from '../workbook/reference';
import type { DikRow } from '../workbook/registers';
import type { ReportScans, ReportStep } from './report-model';

/** Kendala: what went late, back, aside or astray, said from the records. */
export function obstacles(
  steps: readonly ReportStep[],
  rows: readonly InventoryRow[],
  scans: readonly ScanRow[],
  sums: ReportScans,
): readonly string[] {
  const late = steps
    .filter((step) => step.late !== '')
    .map((step) => `Tahap ${step.number} (${step.lane}) ${step.late}.`);
  const count = (matches: (row: InventoryRow) => boolean): number => rows.filter(matches).length;
  const filed = filedRows(scans);
  const reasons = [
    ...new Set(scans.filter(({ state }) => state === 'karantina').map(({ reason }) => reason)),
  ].join(', ');
  return [
    ...late,
    ...said(
      count(({ decision }) => decision === 'dikembalikan'),
      (n) => `${n} dokumen dikembalikan oleh Tim Penghubung untuk diperbaiki.`,
    ),
    ...said(
      count(({ decision }) => decision === 'ditunda'),
      (n) => `${n} dokumen ditunda oleh Sub Bagian.`,
    ),
    ...said(
      count((row) => evidenceOf(row, filed) === 'tidak dapat dipindai'),
      (n) => `${n} dokumen tidak dapat dipindai.`,
    ),
    ...said(sums.quarantined, (n) => `${n} berkas pindaian dikarantina (${reasons}).`),
    ...said(sums.waiting, (n) => `${n} berkas pindaian masih menunggu keputusan.`),
  ];
}

/** Tindak lanjut: what the records leave open. */
export function followUps(
  rows: readonly InventoryRow[],
  office: { readonly dik: readonly DikRow[]; readonly dasarHukum: readonly LegalBasisRow[] },
): readonly string[] {
  const left = rows.filter(({ register }) => register === '').length;
  const proposed = office.dik.filter(({ status }) => status === 'diusulkan').length;
  const doubtful = office.dasarHukum.filter(
    ({ kind, status }) => kind === 'dasar SOP' && status !== 'berlaku',
  ).length;
  return [
    ...said(left, (n) => `Melengkapi ${n} dokumen yang belum masuk daftar pada Kegiatan berikutnya.`),
    ...said(
      proposed,
      (n) =>
        `Mengajukan uji konsekuensi melalui KPU Provinsi untuk ${n} informasi yang diusulkan dikecualikan.`,
    ),
    ...said(
      doubtful,
      (n) => `Memeriksa ${n} dasar hukum SOP yang sudah diganti atau belum terbaca naskahnya.`,
    ),
  ];
}

const said = (count: number, say: (count: number) => string): readonly string[] =>
  count === 0 ? [] : [say(count)];
