import type { ReportModel } from '../../domain/report/report-model';
import type { Block } from './block';
import { introduction, paragraph } from './parts';
import type { Section } from './section';

/** What is attached, and the full head of the log. */
export const closing: Section = (model) => [paragraph(attached(model)), introduction(logHead(model))];

const attached = ({ dip, dik, incompleteRows }: ReportModel): string =>
  `Laporan ini dilampiri Daftar Informasi Publik (${dip.length} entri), Daftar Informasi Dikecualikan (${dik.length} entri), ` +
  `dan daftar dokumen yang belum lengkap (${incompleteRows.length} entri).`;

const logHead = ({ log }: ReportModel): string =>
  `Catatan kegiatan dalam buku kerja berjumlah ${log.count} entri dengan sidik catatan terakhir ${log.hash}. ` +
  'Perubahan catatan sesudah laporan ini dibuat akan tampak dari sidik yang berbeda.';

/** The end of every report, whatever its sections: the closing phrase stays with the signature. */
export const signing: Section = (model) => [
  ...(model.farewell === '' ? [] : [introduction(model.farewell)]),
  signature(model),
];

const signature = ({ office, date, signature: signer, acknowledged }: ReportModel): Block => ({
  kind: 'signature',
  place: office.city === '' ? date : `${office.city}, ${date}`,
  ...signer,
  acknowledged,
});
