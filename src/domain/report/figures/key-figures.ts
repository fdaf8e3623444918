import type { RegisterFigures } from './register-figures';
import type { ReportModel } from '../report-model';
import type { ScanSums } from '../../scans/ledger/conservation';

/** The key figures, as worded in the mail and the sidebar. */
export const reportFigures = ({
  totals,
  registers,
}: Pick<ReportModel, 'totals' | 'registers'>): readonly (readonly [label: string, value: string])[] => [
  ['Dokumen diinventarisasi', String(totals.inventoried)],
  ['Dipindai', String(totals.scanned)],
  ['Masuk DIP', registerWords(registers.dip)],
  ['Masuk DIK', registerWords(registers.dik)],
  ['Dikembalikan', String(totals.returned)],
  ['Belum selesai', String(totals.open)],
  ...(totals.ended === undefined ? [] : [['Berakhir', String(totals.ended)] as const]),
];

/** @example registerWords({ added: 2, refreshed: 1, withdrawn: 0, active: 5 })  //=> '2 baru, 1 dimutakhirkan, 0 ditarik' */
export const registerWords = ({ added, refreshed, withdrawn, unchanged = 0 }: RegisterFigures): string =>
  `${added} baru, ${unchanged === 0 ? '' : `${unchanged} tetap, `}${refreshed} dimutakhirkan, ${withdrawn} ditarik`;

/**
 * What became of the files, as a sentence. Figures that do not add up are said to differ.
 * @example 'Dari 45 berkas pindaian yang diterima, 42 tersimpan, 1 merupakan duplikat, dan 2 dikarantina.'
 */
export function scanSentence(sums: ScanSums): string {
  const { seen, waiting, filed, duplicate, quarantined, again = 0, gone = 0 } = sums;
  if (seen + waiting + filed + duplicate + quarantined === 0)
    return 'Tidak ada berkas pindaian yang diterima.';
  const parts = (
    [
      [filed - gone, 'tersimpan'],
      [gone, 'tidak ada lagi di foldernya'],
      [again, 'dikenali sebagai pindaian yang sudah tersimpan sejak Kegiatan lalu'],
      [duplicate - again, 'merupakan duplikat'],
      [quarantined, 'dikarantina'],
      [waiting, 'masih menunggu keputusan'],
    ] as const
  ).flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  const sum = waiting + filed + duplicate + quarantined;
  if (sum === seen) return `Dari ${seen} berkas pindaian yang diterima, ${series(parts)}.`;
  const known = parts.length === 0 ? 'tidak satu pun tercatat hasilnya' : `yang tercatat: ${series(parts)}`;
  return `Berkas pindaian yang diterima berjumlah ${seen}, sedangkan ${known}; selisih ${Math.abs(seen - sum)} berkas perlu diperiksa.`;
}

/** @example series(['a', 'b', 'c'])  //=> 'a, b, dan c' */
export const series = (parts: readonly string[]): string =>
  parts.length < 3
    ? parts.join(' dan ')
    : `${parts.slice(0, -1).join(', ')}, dan ${parts[parts.length - 1] ?? ''}`;
