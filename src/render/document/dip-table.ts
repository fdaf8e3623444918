import { placeOf } from '../../domain/report/dip-lines';
import type { ReportDipEntry } from '../../domain/report/report-model';
import type { Block } from './block';
import { orDash, tableOrNone } from './parts';

/** The usual columns of a printed DIP, and the category; the title is above the summary. */
export const dipTable = (entries: readonly ReportDipEntry[]): readonly Block[] =>
  tableOrNone('', {
    numbered: true,
    columns: [
      { header: 'No', share: 9, align: 'center' },
      { header: 'Nomor DIP', share: 22, align: 'center' },
      { header: 'Ringkasan Isi Informasi', share: 68 },
      { header: 'Pejabat/Unit yang Menguasai', share: 34 },
      { header: 'Penanggung Jawab Pembuatan', share: 34 },
      { header: 'Waktu dan Tempat', share: 28 },
      { header: 'Bentuk', share: 20, align: 'center' },
      { header: 'Jangka Waktu Simpan', share: 26 },
      { header: 'Kategori', share: 22, align: 'center' },
    ],
    rows: entries.map((entry, index) => [
      String(placeOf(index)),
      entry.id,
      { title: orDash(entry.title), text: summaryOf(entry), link: entry.link },
      ...[entry.holder, entry.producer, entry.made, entry.form, entry.retention, entry.category].map(orDash),
    ]),
  });

/** A summary equal to the title is not printed again. */
const summaryOf = ({ title, summary }: ReportDipEntry): string => (summary === title ? '' : summary);
