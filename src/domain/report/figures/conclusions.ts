import type { ReportFigures, ReportStep } from '../report-model';
import { series } from './key-figures';

/** Simpulan: whether the procedure was followed in time, and what became of the documents. */
export const conclusions = (steps: readonly ReportStep[], totals: ReportFigures): readonly string[] => [
  timeSentence(steps),
  documentSentence(totals),
];

function timeSentence(steps: readonly ReportStep[]): string {
  const late = steps.filter(({ late: words }) => words !== '').length;
  const open = steps.filter(({ finished }) => finished === '').length;
  const doneSentence =
    late === 0
      ? 'Seluruh tahap yang telah selesai dilaksanakan tepat waktu'
      : `Sebanyak ${late} dari ${steps.length} tahap melampaui tenggatnya`;
  return open === 0 ? `${doneSentence}.` : `${doneSentence}; sebanyak ${open} tahap belum selesai.`;
}

function documentSentence({
  inventoried,
  inDip,
  inDik,
  returned,
  open,
  ended = 0,
  withdrawn = 0,
}: ReportFigures): string {
  if (inventoried === 0) return 'Tidak ada dokumen yang diinventarisasi.';
  const parts = (
    [
      [inDip, 'masuk Daftar Informasi Publik'],
      [inDik, 'masuk Daftar Informasi Dikecualikan'],
      [returned, 'dikembalikan'],
      [open, 'belum selesai'],
      [ended, 'keluar dari daftar karena berakhir'],
      [withdrawn, 'ditarik dari daftar'],
    ] as const
  ).flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  return `Dari ${inventoried} dokumen yang diinventarisasi, ${series(parts)}.`;
}
