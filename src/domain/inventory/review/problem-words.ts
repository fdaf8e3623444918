import { describeGuess } from '../../completeness/guess-words';
import { coordination } from '../../sop/step-3-coordination';
import { tidy } from '../../text/normalise';
import { shorten } from '../../text/shorten';
import {
  MAX_TITLE,
  rowProblems,
  type RowProblem,
  type RowSurroundings,
  type ValidatedRow,
} from './row-problems';

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
  UNIT_TYPED: ({ found }) =>
    `Sub Bagian "${shorten(found)}" tidak dapat menerima baris ini (tidak ada di Pengaturan, atau tahap ${coordination.number}-nya sudah selesai), jadi selnya sudah dikembalikan: perbaiki baris ini, ajukan lagi, atau tunda ke Kegiatan berikutnya.`,
  SAME_DOCUMENT: ({ rowId }) =>
    `Dokumen yang sama sudah ada di baris ${shorten(rowId)}: hapus salah satu atau bedakan judul atau tahunnya.`,
  CELL_GUESSED: ({ guess }) => describeGuess(guess),
  GUESSES_UNREADABLE: () =>
    'Kolom Perlu Dipastikan diubah tangan dan tidak terbaca: periksa setiap sel baris ini, lalu tekan Pastikan di sidebar.',
  LANE_CLOSED: ({ unit }) =>
    `Tahap ${coordination.number} ${shorten(unit)} sudah selesai: baris ini ikut Kegiatan berikutnya, tidak perlu diketik ulang.`,
  GUARDED: ({ words: found }) =>
    `Memuat ${found.map((word) => `"${word}"`).join(', ')}: Tim Penghubung menjawab di sidebar, tab Koordinasi, apakah aman diumumkan.`,
  GUARD_TYPED: () =>
    'Kolom Penjagaan diubah dengan tangan dan tidak dipakai: yang berlaku ialah jawaban menurut Log.',
  CARRIED_TYPED: ({ found }) =>
    `Kelanjutan "${shorten(found)}" diketik dengan tangan dan tidak dipakai: jawab di sidebar, tab Inventaris.`,
  KEGIATAN_TYPED: ({ found }) =>
    `Kolom Kegiatan diubah dengan tangan menjadi "${shorten(found)}" dan sudah dikembalikan: baris ini tetap ikut Kegiatan berjalan; yang tidak ikut ditunda di sidebar, tab Inventaris.`,
  GUESSES_TYPED: () =>
    'Kolom Perlu Dipastikan diubah dengan tangan dan sudah dikembalikan: tebakan dipastikan di sidebar, tombol Pastikan, atau dengan mengubah selnya.',
  DECISION_TYPED: ({ found }) =>
    found === ''
      ? 'Keputusan dikosongkan dengan tangan, jadi baris ini belum diputuskan: Tim Penghubung memutuskannya lagi di sidebar, tab Koordinasi.'
      : `Keputusan "${shorten(found)}" diketik dengan tangan, jadi belum berlaku: Tim Penghubung memverifikasi dokumen ini di sidebar, tab Koordinasi.`,
  DECISION_OUTDATED: ({ found, was }) =>
    `${outdated(found)}: kembalikan isinya seperti semula (${was}), atau Tim Penghubung memutuskannya lagi di sidebar, tab Koordinasi, selama tahap ${coordination.number} terbuka.`,
  TYPIST_TYPED: ({ found }) =>
    `Pengisi "${shorten(found)}" diketik dengan tangan dan tidak dipakai: yang berlaku ialah pengisi menurut Log.`,
};

/** How the problem of an outdated decision begins. */
const outdated = (decision: string): string =>
  `Isi baris ini berubah di sheet sesudah keputusan "${decision}", jadi keputusan itu tidak berlaku lagi`;

/** Whether Masalah says that the decision does not count. */
export const saysUndecided = (problems: string, decision: string): boolean =>
  problems.includes(describeProblems([{ code: 'DECISION_TYPED', found: decision }])) ||
  problems.includes(outdated(decision));

/** @example oneOf(['A', 'B', 'C'])  //=> 'A, B, atau C' */
const oneOf = (choices: readonly string[]): string =>
  choices.length < 2
    ? choices.join('')
    : `${choices.slice(0, -1).join(', ')}, atau ${choices[choices.length - 1]}`;

/** The text of the column Masalah. It is stored in the sheet, so it belongs to the domain and not to a page. */
export const describeProblems = (problems: readonly RowProblem[]): string =>
  problems.map((problem) => (words[problem.code] as (problem: RowProblem) => string)(problem)).join(' ');

/** The cell Masalah of a row. Problems that only the Log reveals are kept where the Log was not read. */
export const masalahOf = (
  row: ValidatedRow & { readonly problems: string },
  around: RowSurroundings,
): string => describeProblems([...rowProblems(row, around), ...(row.handTyped ? [] : rememberedTyping(row))]);

const rememberedTyping = ({
  problems,
  decision,
  typedBy,
  guard,
  carried,
}: ValidatedRow & { readonly problems: string }) =>
  (
    [
      { code: 'DECISION_TYPED', found: decision },
      { code: 'DECISION_OUTDATED', found: decision, was: WAS.exec(problems)?.[1] ?? '' },
      { code: 'TYPIST_TYPED', found: typedBy },
      { code: 'GUARD_TYPED', found: guard },
      { code: 'CARRIED_TYPED', found: carried },
    ] as const
  ).filter((problem) => problems.includes(describeProblems([problem])));

const WAS = /tidak berlaku lagi: kembalikan isinya seperti semula \((.*?)\), atau Tim/s;

/** The cell Masalah without these problems. */
export const withoutProblems = (cell: string, problems: readonly RowProblem[]): string =>
  problems.reduce((text, problem) => tidy(text.replace(describeProblems([problem]), '')), cell);
