import type { RegisterFigures } from './register-figures';
import type { ReportModel } from './report-model';
import type { ScanSums } from '../scans/conservation';

/** The key figures, as worded in the mail and the sidebar. */
export const reportFigures = ({
  totals,
  registers,
}: Pick<ReportModel, 'totals' | 'registers'>): readonly (readonly [label: string, value: string])[] => [
  ['Dokumen diinventarisir', String(totals.inventoried)],
  ['Dipindai', String(totals.scanned)],
  ['Masuk DIP', registerWords(registers.dip)],
  ['Masuk DIK', registerWords(registers.dik)],
  ['Dikembalikan', String(totals.returned)],
  ['Belum selesai', String(totals.open)],
];

/** @example registerWords({ added: 2, refreshed: 1, withdrawn: 0, active: 5 })  //=> '2 baru, 1 dimutakhirkan, 0 ditarik' */
export const registerWords = ({ added, refreshed, withdrawn }: RegisterFigures): string =>
  `${added} baru, ${refreshed} dimutakhirkan, ${withdrawn} ditarik`;

/** @example scanAccount(...)  //=> '3 terlihat = 0 menunggu + 2 tersimpan + 1 duplikat + 0 karantina' */
export const scanAccount = ({ seen, waiting, filed, duplicate, quarantined }: ScanSums): string =>
  `${seen} terlihat = ${waiting} menunggu + ${filed} tersimpan + ${duplicate} duplikat + ${quarantined} karantina`;
