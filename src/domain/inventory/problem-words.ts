import { describeGuess } from './guess-words';
import { shorten } from '../text/shorten';
import { MAX_TITLE, type RowProblem } from './row-problems';

const words: { readonly [C in RowProblem['code']]: (problem: Extract<RowProblem, { code: C }>) => string } = {
  CELL_MISSING: ({ header }) => `${header} masih kosong: isi selnya.`,
  CELL_UNREADABLE: ({ header, found, allowed }) =>
    allowed.length === 0
      ? `${header} berisi "${shorten(found)}" yang tidak terbaca: ketik ulang.`
      : `${header} berisi "${shorten(found)}" yang tidak dikenal: pilih ${oneOf(allowed)}.`,
  YEAR_WRONG: ({ header, found }) =>
    `${header} berisi "${shorten(found)}" yang tidak terbaca sebagai tahun: tulis empat angka, misalnya 2025.`,
  DATE_IMPOSSIBLE: ({ header, found }) =>
    `${header} berisi "${shorten(found)}", tanggal yang tidak ada: perbaiki tanggalnya, atau tulis bulan dan tahunnya saja.`,
  TITLE_TOO_LONG: ({ header, length }) =>
    `${header} berisi ${length} karakter: persingkat, paling banyak ${MAX_TITLE}.`,
  UNIT_UNKNOWN: ({ found, known }) =>
    `Sub Bagian "${shorten(found)}" tidak ada di Pengaturan: pilih ${known.join(', ')}.`,
  SAME_DOCUMENT: ({ rowId }) =>
    `Dokumen yang sama sudah ada di baris ${shorten(rowId)}: hapus salah satu atau bedakan judul atau tahunnya.`,
  CELL_GUESSED: ({ guess }) => describeGuess(guess),
  GUESSES_UNREADABLE: () =>
    'Kolom Perlu Dipastikan diubah tangan dan tidak terbaca: periksa setiap sel baris ini, lalu tekan Pastikan di sidebar.',
  LANE_CLOSED: ({ unit }) =>
    `Tahap 3 ${shorten(unit)} sudah selesai: baris ini ikut Kegiatan berikutnya, tidak perlu diketik ulang.`,
};

/** @example oneOf(['A', 'B', 'C'])  //=> 'A, B, atau C' */
const oneOf = (choices: readonly string[]): string =>
  choices.length < 2
    ? choices.join('')
    : `${choices.slice(0, -1).join(', ')}, atau ${choices[choices.length - 1]}`;

/** The words of the column Masalah. It lives in the sheet, so the words are data of the inventory and not of a page. */
export const describeProblems = (problems: readonly RowProblem[]): string =>
  problems.map((problem) => (words[problem.code] as (problem: RowProblem) => string)(problem)).join(' ');
