import { byCategory } from '../../domain/registers/register-order';
import { placeOf } from '../../domain/report/dip-lines';
import type { ReportDipEntry } from '../../domain/report/report-model';
import type { Block } from './block';
import { orDash, tableOrNone } from './parts';

/**
 * The DIP on paper: a table for each category, in which No continues. The seven columns of the law's form; the title is
 * above the summary.
 */
export const dipTable = (entries: readonly ReportDipEntry[]): readonly Block[] =>
  entries.length === 0
    ? tableOrNone('', { columns: [], rows: [] })
    : byCategory(entries).flatMap(({ title, from, entries: own }): readonly Block[] => [
        { kind: 'heading', level: 2, text: title },
        tableOf(own, from),
      ]);

const tableOf = (entries: readonly ReportDipEntry[], from: number): Block => ({
  kind: 'table',
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
    { header: 'Jenis Media', share: 22 },
  ],
  rows: entries.map((entry, index) => [
    String(placeOf(from + index)),
    entry.id,
    { title: orDash(entry.title), text: summaryOf(entry), link: entry.link },
    ...[entry.holder, entry.producer, entry.made, entry.form, entry.retention, entry.media].map(orDash),
  ]),
});

/** A summary equal to the title is not printed again. */
const summaryOf = ({ title, summary }: ReportDipEntry): string => (summary === title ? '' : summary);
