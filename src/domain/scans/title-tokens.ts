import { fold } from '../text/normalise';

/** Words that tell nothing about which document a file is. */
const stopWords = new Set(
  'dan di ke dari yang untuk pada atas dengan dalam oleh the of kpu kabupaten kab lahat tahun thn ta tgl scan scanned pindaian img image foto photo dok dokumen file final fix rev revisi copy salinan wa'.split(
    ' ',
  ),
);

/** Abbreviations of the office and their long forms; a file and a title meet in either. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['lkj', 'laporan kinerja'],
  ['lkjip', 'laporan kinerja instansi pemerintah'],
  ['lakip', 'laporan akuntabilitas kinerja instansi pemerintah'],
  ['lra', 'laporan realisasi anggaran'],
  ['rka', 'rencana kerja anggaran'],
  ['rkt', 'rencana kerja tahunan'],
  ['dpa', 'dokumen pelaksanaan anggaran'],
  ['sk', 'surat keputusan'],
  ['se', 'surat edaran'],
  ['ba', 'berita acara'],
  ['bmn', 'barang milik negara'],
  ['renstra', 'rencana strategis'],
  ['calk', 'catatan laporan keuangan'],
  ['iku', 'indikator kinerja utama'],
  ['lhe', 'laporan hasil evaluasi'],
  ['duk', 'daftar urut kepangkatan'],
  ['skp', 'sasaran kinerja pegawai'],
  ['bku', 'buku kas umum'],
  ['nphd', 'naskah perjanjian hibah daerah'],
  ['tl', 'tindak lanjut'],
]);

const YEAR = /^(19[4-9]\d|20\d\d)$/;
const COPY_MARK = /\s*\(\d{1,3}\)\s*$|\s+-?\s*(copy|salinan)(\s+\d+)?\s*$/i;

export interface Tokens {
  readonly words: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
  /** Small numbers in digits or Roman: the semester, the quarter, the stage. */
  readonly numbers: ReadonlySet<number>;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const numberOf = (part: string): number => (/^\d{1,2}$/.test(part) ? Number(part) : ROMAN.indexOf(part) + 1);

/** @example titleTokens('LAPORAN_PERSEDIAAN_2025 (1)')  //=> words laporan, persediaan; years 2025 */
export function titleTokens(text: string): Tokens {
  const parts = fold(text.replace(COPY_MARK, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((part) => part !== '');
  const years = parts.filter((part) => YEAR.test(part)).map(Number);
  const words = parts
    .filter((part) => !/^\d+$/.test(part))
    .flatMap((part) => (abbreviations.get(part) ?? part).split(' '));
  const numbers = parts.map(numberOf).filter((number) => number > 0);
  return {
    words: new Set(words.filter((word) => !stopWords.has(word))),
    years: new Set(years),
    numbers: new Set(numbers),
  };
}

/** An extension has a letter in it: `Laporan 31.12.2024` has none, and keeps its year. */
export const withoutExtension = (name: string): string => name.replace(/\.(?=\d*[a-z])[a-z0-9]{2,5}$/i, '');
