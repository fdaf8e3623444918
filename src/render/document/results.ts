import { registerWords } from '../../domain/report/key-figures';
import type { ReportFigures, ReportModel, ReportResult } from '../../domain/report/report-model';
import type { ScanSums } from '../../domain/scans/conservation';
import type { Block, TableColumn } from './block';
import { listed, paragraph, tableOrNone } from './parts';
import type { Section } from './section';

/** Fewer bars compare nothing, more would fill a page; the table has the figures in any case. */
const FEWEST = 2;
const MOST = 12;

const parts = ['Masuk DIP', 'Masuk DIK', 'Dikembalikan', 'Belum tuntas'] as const;

/** The results of each Sub Bagian as bars. */
function resultChart({ results }: ReportModel): readonly Block[] {
  const units = [...new Set(results.map(({ unit }) => unit))];
  if (units.length < FEWEST || units.length > MOST) return [];
  const bars = units.map((unit) => ({
    label: unit,
    values: valuesOf(results.filter((result) => result.unit === unit)),
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

/**
 * The sum of the scans: nothing is lost when both sides are equal. Figures that do not agree are printed as a
 * difference, never as a false equation.
 * @example 'Pindaian terlihat 44 = menunggu 0 + tersimpan 40 + duplikat 1 + karantina 3.'
 */
function scanSentence({ seen, waiting, filed, duplicate, quarantined }: ScanSums): string {
  const parts = `menunggu ${waiting} + tersimpan ${filed} + duplikat ${duplicate} + karantina ${quarantined}`;
  const sum = waiting + filed + duplicate + quarantined;
  if (sum === seen) return `Pindaian terlihat ${seen} = ${parts}.`;
  return `Pindaian terlihat ${seen}, sedangkan ${parts} = ${sum}; selisih ${Math.abs(seen - sum)}, perlu diperiksa.`;
}
