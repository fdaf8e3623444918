import type { ReportModel } from '../../../../domain/report/report-model';
import type { Block } from '../layout/block';
import { introduction, paragraph } from './parts';
import type { Section } from './section';

/** The end: what is attached, the full head of the log, and the signature, which stays with the words before it. */
export const closing: Section = {
  title: 'Penutup',
  blocks: (model) => [
    paragraph(attached(model)),
    introduction(logHead(model)),
    introduction(farewell),
    signature(model),
  ],
};

const farewell = 'Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.';

const attached = ({ dip, dik, lacking }: ReportModel): string =>
  `Laporan ini dilampiri Daftar Informasi Publik (${dip.length} entri), Daftar Informasi Dikecualikan (${dik.length} entri), ` +
  `dan daftar dokumen yang belum lengkap (${lacking.length} entri).`;

const logHead = ({ log }: ReportModel): string =>
  `Catatan kegiatan dalam buku kerja berjumlah ${log.count} entri dengan sidik catatan terakhir ${log.hash}. ` +
  'Perubahan catatan sesudah laporan ini dibuat akan tampak dari sidik yang berbeda.';

const signature = ({ office, date, signature: signer }: ReportModel): Block => ({
  kind: 'signature',
  place: office.city === '' ? date : `${office.city}, ${date}`,
  ...signer,
});
