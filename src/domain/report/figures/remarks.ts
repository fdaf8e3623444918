import { clipped } from '../../text/one-line';
import type { QuarantineReason } from '../../refusal/quarantine-reason';
import { evidenceOf, filedRows } from '../../completeness/evidence';
import type { Listing, ListingRow } from '../../registers/listing';
import type { InventoryRow } from '../../workbook/inventaris';
import type { ScanRow } from '../../workbook/pindaian';
import type { DikRow } from '../../workbook/registers';
import type { ReportStep } from '../report-model';
import type { ScanSums } from '../../scans/ledger/conservation';

/** Kendala: late steps, returned or postponed rows, problems with scans and others, from the records. */
export function obstacles(
  steps: readonly ReportStep[],
  rows: readonly InventoryRow[],
  scans: readonly ScanRow[],
  sums: ScanSums,
  others: readonly string[] = [],
): readonly string[] {
  const late = steps
    .filter((step) => step.late !== '')
    .map((step) => `Tahap ${step.number} pada ${step.lane} ${step.late}.`);
  const filed = filedRows(scans);
  const returned = rows.filter(({ decision }) => decision === 'dikembalikan');
  const aside = rows.filter(({ decision }) => decision === 'ditunda');
  const onPaper = rows.filter((row) => evidenceOf(row, filed) === 'tidak dapat dipindai');
  const quarantined = scans
    .filter(({ state }) => state === 'karantina')
    .map(({ reason }) => ({ reason: quarantineNames.get(reason) ?? reason }));
  return [
    ...late,
    ...countLine(
      returned.length,
      (n) =>
        `Sebanyak ${n} dokumen dikembalikan oleh Tim Penghubung untuk diperbaiki${why(returned, 'reason')}.`,
    ),
    ...countLine(
      aside.length,
      (n) => `Sebanyak ${n} dokumen ditunda ke Kegiatan berikutnya${why(aside, 'reason')}.`,
    ),
    ...countLine(
      onPaper.length,
      (n) => `Sebanyak ${n} dokumen tidak dapat dipindai${why(onPaper, 'unscannable')}.`,
    ),
    ...countLine(
      sums.quarantined,
      (n) => `Sebanyak ${n} berkas pindaian dikarantina${why(quarantined, 'reason')}.`,
    ),
    ...countLine(sums.waiting, (n) => `Sebanyak ${n} berkas pindaian masih menunggu keputusan.`),
    ...others,
  ];
}

/** The ledger's short reasons, worded for readers of the report. */
const quarantineNames: ReadonlyMap<string, string> = new Map<QuarantineReason, string>([
  ['kosong', 'berkas kosong'],
  ['jenis', 'jenis berkas tidak diterima'],
  ['terlalu-besar', 'berkas terlalu besar'],
  ['berkas-google', 'dokumen Google'],
  ['pintasan', 'pintasan'],
  ['terkunci', 'terkunci kata sandi'],
  ['rusak', 'berkas rusak'],
  ['program', 'berkas program'],
  ['tidak-cocok', 'isi tidak sesuai dengan namanya'],
]);

/** Reasons listed before "dan lain-lain", and characters of each. */
const MOST_REASONS = 4;
const REASON_LENGTH = 120;

/** @example why([{ reason: 'kosong' }, { reason: 'kosong' }], 'reason')  //=> ' (kosong)' */
function why<K extends string>(rows: readonly Readonly<Record<K, string>>[], cell: K): string {
  const reasons = [...new Set(rows.map((row) => row[cell].trim()))].filter((reason) => reason !== '');
  const named = reasons.slice(0, MOST_REASONS).map((reason) => clipped(reason, REASON_LENGTH));
  if (named.length === 0) return '';
  return ` (${named.join('; ')}${reasons.length > named.length ? '; dan lain-lain' : ''})`;
}

/** Tindak lanjut: what the records leave open. */
export function followUps(
  rows: readonly InventoryRow[],
  listingOf: (row: ListingRow) => Listing,
  { dik }: { readonly dik: readonly Pick<DikRow, 'status'>[] },
): readonly string[] {
  const left = rows.filter((row) => listingOf(row) === '').length;
  const proposed = dik.filter(({ status }) => status === 'diusulkan').length;
  return [
    ...countLine(left, (n) => `Melengkapi ${n} dokumen yang belum masuk daftar pada Kegiatan berikutnya.`),
    ...countLine(
      proposed,
      (n) =>
        `Mengajukan uji konsekuensi melalui KPU Provinsi untuk ${n} informasi yang diusulkan dikecualikan.`,
    ),
  ];
}

const countLine = (count: number, wording: (count: number) => string): readonly string[] =>
  count === 0 ? [] : [wording(count)];
