import { placeOf } from '../../domain/report/dip-lines';
import type { ReportDikEntry, ReportLacking, ReportModel } from '../../domain/report/report-model';
import { series } from '../../domain/report/figures/key-figures';
import type { Block, TableColumn } from './block';
import type { Orientation } from '../pdf/layout/paper';
import { dipTable } from './dip-table';
import { orDash, tableOrNone } from './parts';

/** An attachment begins on a new page; its number is its position among those that have entries. */
export interface Attachment {
  readonly title: string;
  readonly count: (model: ReportModel) => number;
  readonly orientation: Orientation;
  /** Without it the attachment applies to every office. */
  readonly applies?: (model: ReportModel) => boolean;
  readonly blocks: (model: ReportModel) => readonly Block[];
}

const number: TableColumn = { header: 'No', share: 9, align: 'center' };

const dip: Attachment = {
  title: 'Daftar Informasi Publik',
  count: (model) => model.dip.length,
  orientation: 'landscape',
  blocks: ({ dip: entries }) => dipTable(entries),
};

const dik: Attachment = {
  title: 'Daftar Informasi Dikecualikan',
  count: (model) => model.dik.length,
  orientation: 'portrait',
  blocks: (model) =>
    tableOrNone('', {
      numbered: true,
      columns: [
        number,
        { header: 'Nomor DIK', share: 22, align: 'center' },
        { header: 'Judul Informasi', share: 54 },
        { header: 'Tahun', share: 14, align: 'center' },
        { header: 'Status', share: 24, align: 'center' },
        { header: 'Dasar Pengecualian', share: 58 },
      ],
      rows: model.dik.map((entry: ReportDikEntry, index) => [
        String(placeOf(index)),
        entry.id,
        orDash(entry.title),
        orDash(entry.year === null ? '' : String(entry.year)),
        orDash(entry.status),
        orDash(entry.basis),
      ]),
    }),
};

const incomplete: Attachment = {
  title: 'Daftar Dokumen yang Belum Lengkap',
  count: (model) => model.incompleteRows.length,
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
      rows: model.incompleteRows.map(({ unit, title, reason }: ReportLacking, index) => [
        String(placeOf(index)),
        orDash(unit),
        orDash(title),
        orDash(reason),
      ]),
    }),
};

const expected: Attachment = {
  title: 'Daftar Wajib yang Belum Ada atau Nihil',
  count: (model) => model.expected?.length ?? 0,
  orientation: 'portrait',
  applies: (model) => model.expected !== undefined,
  blocks: (model) =>
    tableOrNone('', {
      numbered: true,
      columns: [
        number,
        { header: 'Sub Bagian', share: 40 },
        { header: 'Dokumen yang Diharapkan', share: 50 },
        { header: 'Masa', share: 30 },
        { header: 'Keadaan', share: 50 },
      ],
      rows: (model.expected ?? []).map(({ unit, title, periods, state }, index) => [
        String(placeOf(index)),
        ...[unit, title, periods, state].map(orDash),
      ]),
    }),
};

const all: readonly Attachment[] = [dip, dik, incomplete, expected];

/** A list without entries is not attached: its page would have three lines. */
export const attachmentsOf = (model: ReportModel): readonly Attachment[] =>
  all.filter(({ count }) => count(model) > 0);

/** What is attached, and which lists have no entries. */
export function attached(model: ReportModel): string {
  const given = attachmentsOf(model).map(({ title, count }) => `${title} (${count(model)} entri)`);
  const empty = all
    .filter(({ count, applies }) => count(model) === 0 && (applies?.(model) ?? true))
    .map(({ title }) => title);
  return [
    given.length === 0 ? '' : `Laporan ini dilampiri ${series(given)}.`,
    empty.length === 0 ? '' : `Tidak ada entri pada ${series(empty)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
