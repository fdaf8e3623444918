import { tidy } from '../text/normalise';
import type { RowProblem } from './row-problems';

const words: { readonly [C in RowProblem['code']]: (problem: Extract<RowProblem, { code: C }>) => string } = {
  CELL_MISSING: ({ header }) => `${header} masih kosong: isi selnya.`,
  CELL_UNREADABLE: ({ header, found }) =>
    `${header} berisi "${found}" yang tidak dikenal: pilih atau ketik ulang.`,
  UNIT_UNKNOWN: ({ found, known }) =>
    `Sub Bagian "${found}" tidak ada di Pengaturan: pilih ${known.join(', ')}.`,
  SAME_DOCUMENT: ({ rowId }) =>
    `Dokumen yang sama sudah ada di baris ${rowId}: hapus salah satu atau bedakan judul atau tahunnya.`,
  LANE_CLOSED: ({ unit }) =>
    `Tahap 3 ${unit} sudah selesai: baris ini ikut Kegiatan berikutnya, tidak perlu diketik ulang.`,
  DECISION_TYPED: ({ found }) =>
    found === ''
      ? 'Keputusan dikosongkan dengan tangan, jadi baris ini belum diputuskan: Tim Penghubung memutuskannya lagi di sidebar, tab Koordinasi.'
      : `Keputusan "${found}" diketik dengan tangan, jadi belum berlaku: Tim Penghubung memutuskan baris ini di sidebar, tab Koordinasi.`,
  TYPIST_TYPED: ({ found }) =>
    `Pengisi "${found}" diketik dengan tangan dan tidak dipakai: yang berlaku ialah pengisi menurut Log.`,
};

/** The words of the column Masalah. It lives in the sheet, so the words are data of the inventory and not of a page. */
export const describeProblems = (problems: readonly RowProblem[]): string =>
  problems.map((problem) => (words[problem.code] as (problem: RowProblem) => string)(problem)).join(' ');

/** The cell Masalah once these problems are gone. */
export const withoutProblems = (cell: string, problems: readonly RowProblem[]): string =>
  problems.reduce((text, problem) => tidy(text.replace(describeProblems([problem]), '')), cell);
