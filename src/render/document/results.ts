import { registerWords } from '../../domain/report/key-figures';
import type { ReportFigures, ReportModel, ReportResult } from '../../domain/report/report-model';
import type { Block, TableColumn } from './block';
import { resultChart } from './result-chart';
import { listed, paragraph, tableOrNone } from './parts';
import { scanSentence } from './scan-sentence';
import type { Section } from './section';

const figure = (header: string, share: number): TableColumn => ({ header, share, align: 'center' });

const columns: readonly TableColumn[] = [
  { header: 'Sub Bagian', share: 41 },
  { header: 'Kategori', share: 22 },
  figure('Inventaris', 18),
  figure('Dipindai', 16),
  figure('Masuk DIP', 14),
  figure('Masuk DIK', 14),
  figure('Dikembalikan', 22),
  figure('Belum tuntas', 16),
];

/** The documents found, per Sub Bagian and category; the units that declared Nihil; and the result of each scan. */
export const results: Section = (model) => [
  ...resultTable(model),
  ...resultChart(model),
  paragraph(registerSentence(model.registers)),
  nihilSentence(model.nihil),
  paragraph(scanSentence(model.scans)),
];

const resultTable = (model: ReportModel): readonly Block[] =>
  tableOrNone('Jumlah dokumen menurut Sub Bagian dan kategori informasi:', {
    columns,
    rows: model.results.map(rowOf),
    total: ['Jumlah', '', ...figures(model.totals)],
  });

const rowOf = (result: ReportResult): readonly string[] => [
  result.unit,
  categoryName(result),
  ...figures(result),
];

const figures = (row: ReportFigures): readonly string[] =>
  [row.inventoried, row.scanned, row.inDip, row.inDik, row.returned, row.open].map(String);

/** @example 'serta merta' //=> 'Serta Merta' */
const categoryName = ({ category }: ReportResult): string =>
  category === '' ? 'Belum ditentukan' : category.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** @example 'DIP: 2 entri baru, 1 dimutakhirkan, 0 ditarik; 36 entri berlaku. DIK: ...' */
const registerSentence = ({ dip, dik }: ReportModel['registers']): string =>
  [['DIP', dip] as const, ['DIK', dik] as const]
    .map(
      ([name, figures]) => `Perubahan ${name}: ${registerWords(figures)}; berlaku ${figures.active} entri.`,
    )
    .join(' ');

const nihilSentence = (units: readonly string[]): Block =>
  paragraph(
    units.length === 0
      ? 'Sub Bagian yang menyatakan Nihil: tidak ada.'
      : `Sub Bagian yang menyatakan Nihil: ${listed(units)}.`,
  );
