import type { ReportModel, ReportResult } from '../../domain/report/report-model';
import type { Block } from './block';

/** Fewer bars compare nothing, more would fill a page; the table has the figures in any case. */
const FEWEST = 2;
const MOST = 12;

const parts = ['Masuk DIP', 'Masuk DIK', 'Dikembalikan', 'Belum tuntas'] as const;

/** The results of each Sub Bagian as bars. */
export function resultChart({ results }: ReportModel): readonly Block[] {
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
