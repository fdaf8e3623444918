import type {
  ReportDikEntry,
  ReportDipEntry,
  ReportLacking,
  ReportModel,
} from '../../../../domain/report/report-model';
import type { Block, TableColumn } from '../layout/block';
import type { Orientation } from '../layout/paper';
import { orDash, tableOrNone } from './parts';

/** An attachment begins on a page of its own; its number is its place in the list. */
export interface Attachment {
  readonly title: string;
  readonly orientation: Orientation;
  readonly blocks: (model: ReportModel) => readonly Block[];
}

const number: TableColumn = { header: 'No', share: 9, align: 'center' };

/** The columns in which public offices print their DIP, and the category; the title stands above the summary. */
const dip: Attachment = {
  title: 'Daftar Informasi Publik',
  orientation: 'landscape',
  blocks: (model) =>
    tableOrNone('', {
      numbered: true,
      columns: [
        number,
        { header: 'Ringkasan Isi Informasi', share: 76 },
        { header: 'Pejabat/Unit yang Menguasai', share: 34 },
        { header: 'Penanggung Jawab Pembuatan', share: 34 },
        { header: 'Waktu dan Tempat', share: 28 },
        { header: 'Bentuk', share: 20, align: 'center' },
        { header: 'Jangka Waktu Simpan', share: 26 },
        { header: 'Kategori', share: 22, align: 'center' },
      ],
      rows: model.dip.map((entry) => [
        String(entry.number),
        { title: orDash(entry.title), text: summaryOf(entry), link: entry.link },
        ...[entry.holder, entry.producer, entry.made, entry.form, entry.retention, entry.category].map(
          orDash,
        ),
      ]),
    }),
};

/** A summary that only repeats the title is not printed twice. */
const summaryOf = ({ title, summary }: ReportDipEntry): string => (summary === title ? '' : summary);

const dik: Attachment = {
  title: 'Daftar Informasi Dikecualikan',
  orientation: 'portrait',
  blocks: (model) =>
    tableOrNone('', {
      numbered: true,
      columns: [
        number,
        { header: 'Judul Informasi', share: 60 },
        { header: 'Tahun', share: 14, align: 'center' },
        { header: 'Status', share: 24, align: 'center' },
        { header: 'Dasar Pengecualian', share: 58 },
      ],
      rows: model.dik.map((entry: ReportDikEntry) => [
        String(entry.number),
        orDash(entry.title),
        orDash(entry.year === null ? '' : String(entry.year)),
        orDash(entry.status),
        orDash(entry.basis),
      ]),
    }),
};

const lacking: Attachment = {
  title: 'Daftar Dokumen yang Belum Lengkap',
  orientation: 'portrait',
  blocks: (model) =>
    tableOrNone('', {
      numbered: true,
      columns: [
        number,
        { header: 'Sub Bagian', share: 44 },
        { header: 'Judul', share: 62 },
        { header: 'Yang Belum Lengkap', share: 50 },
      ],
      rows: model.lacking.map(({ unit, title, reason }: ReportLacking, index) => [
        String(index + 1),
        orDash(unit),
        orDash(title),
        orDash(reason),
      ]),
    }),
};

export const attachments: readonly Attachment[] = [dip, dik, lacking];
