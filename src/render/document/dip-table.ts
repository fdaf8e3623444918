import { placeOf } from '../../domain/report/dip-lines';
import type { ReportDipEntry } from '../../domain/report/report-model';
import type { Block } from './block';
import { orDash, tableOrNone } from './parts';

/** The columns in which public offices print their DIP, and the category; the title stands above the summary. */
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

/** A summary that only repeats the title is not printed twice. */
const summaryOf = ({ title, summary }: ReportDipEntry): string => (summary === title ? '' : summary);
