import type { ReportFigures, ReportScans } from './report-model';

/** The figures by which the report is known at a glance, in the words of the mail and the sidebar. */
export const reportFigures = (
  totals: ReportFigures,
): readonly (readonly [label: string, value: string])[] => [
  ['Dokumen diinventarisir', String(totals.inventoried)],
  ['Dipindai', String(totals.scanned)],
  ['Masuk DIP', String(totals.inDip)],
  ['Masuk DIK', String(totals.inDik)],
  ['Dikembalikan', String(totals.returned)],
  ['Belum selesai', String(totals.open)],
];

/** @example scanAccount(...)  //=> '3 terlihat = 0 menunggu + 2 tersimpan + 1 duplikat + 0 karantina' */
export const scanAccount = ({ seen, waiting, filed, duplicate, quarantined }: ReportScans): string =>
  `${seen} terlihat = ${waiting} menunggu + ${filed} tersimpan + ${duplicate} duplikat + ${quarantined} karantina`;
