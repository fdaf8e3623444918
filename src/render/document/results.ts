import { registerWords, scanSentence } from '../../domain/report/figures/key-figures';
import type { ReportFigures, ReportModel, ReportResult } from '../../domain/report/report-model';
import type { Block, TableColumn } from './block';
import { listed, paragraph, tableOrNone } from './parts';
import type { Section } from './section';

/** Fewer bars compare nothing, more would fill a page; the table has the figures in any case. */
const FEWEST = 2;
const MOST = 12;

const parts = ['Masuk DIP', 'Masuk DIK', 'Dikembalikan', 'Belum selesai'] as const;

/** The results of each Sub Bagian as bars. */
function resultChart({ results }: ReportModel): readonly Block[] {
  const found = results.filter(({ category }) => category !== 'Nihil');
  const units = [...new Set(found.map(({ unit }) => unit))];
  if (units.length < FEWEST || units.length > MOST) return [];
  const bars = units.map((unit) => ({
    label: unit,
    values: valuesOf(found.filter((result) => result.unit === unit)),
  }));
  return [{ kind: 'chart', title: 'Dokumen menurut Sub Bagian:', parts, bars }];
}

function valuesOf(results: readonly ReportResult[]): readonly number[] {
  const sum = (figure: (result: ReportResult) => number): number =>
    results.reduce((total, result) => total + figure(result), 0);
  return [
    sum(({ inDip }) => inDip),
    sum(({ inDik }) => inDik),
    sum(({ returned }) => returned),
    sum(({ open }) => open),
  ];
}

const figure = (header: string, share: number): TableColumn => ({ header, share, align: 'center' });

const columns = ({ totals }: ReportModel): readonly TableColumn[] => [
  { header: 'Sub Bagian', share: 41 },
  { header: 'Kategori', share: 22 },
  figure('Inventaris', 18),
  figure('Dipindai', 16),
  figure('Masuk DIP', 14),
  figure('Masuk DIK', 14),
  figure('Dikembalikan', 22),
  figure('Belum selesai', 16),
  ...(totals.ended === undefined ? [] : [figure('Berakhir', 16)]),
  ...(totals.withdrawn === undefined ? [] : [figure('Ditarik', 16)]),
];

/** The documents found, per Sub Bagian and category; the units that declared Nihil; and the result of each scan. */
export const results: Section = (model) => [
  ...resultTable(model),
  ...resultChart(model),
  paragraph(registerSentence(model.registers)),
  paragraph(nihilSentence(model.nihil)),
  paragraph(scanSentence(model.scans)),
  ...comparisonTable(model),
];

const resultTable = (model: ReportModel): readonly Block[] =>
  tableOrNone('Jumlah dokumen menurut Sub Bagian dan kategori informasi:', {
    columns: columns(model),
    rows: model.results.map((result) => rowOf(result, model)),
    total: ['Jumlah', '', ...figures(model.totals, model)],
  });

const rowOf = (result: ReportResult, model: ReportModel): readonly string[] => [
  result.unit,
  categoryName(result),
  ...figures(result, model),
];

const figures = (row: ReportFigures, { totals }: ReportModel): readonly string[] =>
  [
    ...[row.inventoried, row.scanned, row.inDip, row.inDik, row.returned, row.open],
    ...(totals.ended === undefined ? [] : [row.ended ?? 0]),
    ...(totals.withdrawn === undefined ? [] : [row.withdrawn ?? 0]),
  ].map(String);

const comparedColumns = [
  { header: 'Uraian', share: 40 },
  figure('Kegiatan sebelumnya', 20),
  figure('Kegiatan ini', 20),
  figure('Selisih', 20),
];

/** The figures beside those of the former Kegiatan. */
const comparisonTable = ({ comparison }: ReportModel): readonly Block[] =>
  comparison === null
    ? []
    : tableOrNone(`Perbandingan dengan kegiatan sebelumnya (${comparison.former}):`, {
        columns: comparedColumns,
        rows: comparison.lines.map(({ label, before, now }) => [
          label,
          String(before),
          String(now),
          now > before ? `+${now - before}` : String(now - before),
        ]),
      });

/** @example 'serta merta' //=> 'Serta Merta' */
const categoryName = ({ category }: ReportResult): string =>
  category === '' ? 'Belum ditentukan' : category.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** @example 'Daftar Informasi Publik memuat 36 entri yang berlaku: 2 baru, 1 dimutakhirkan, 0 ditarik. ...' */
const registerSentence = ({ dip, dik }: ReportModel['registers']): string =>
  [['Daftar Informasi Publik', dip] as const, ['Daftar Informasi Dikecualikan', dik] as const]
    .map(
      ([name, figures]) =>
        `${name} memuat ${figures.active} entri yang berlaku, dengan perubahan pada kegiatan ini: ${registerWords(figures)}.`,
    )
    .join(' ');

const nihilSentence = (units: readonly string[]): string =>
  units.length === 0
    ? 'Tidak ada Sub Bagian yang menyatakan Nihil.'
    : `Sub Bagian yang menyatakan Nihil: ${listed(units)}.`;
