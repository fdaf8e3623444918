import { inventaris } from '../workbook/inventaris';
import type { Guess, GuessSource } from './guesses';

type Words = (header: string, guess: Guess) => string;

const words: Readonly<Record<GuessSource, Words>> = {
  judul: (header, { value }) => `${header} ${value} diambil dari judul: pastikan atau ubah.`,
  kegiatan: (header, { value, found }) =>
    `${header} ${value} diambil dari Kegiatan karena daftar ${sourceOf(found)}: pastikan atau ubah.`,
  dibaca: (header, { value, found }) => `${header} ${value} dibaca dari "${found}": pastikan atau ubah.`,
  dianggap: (header, { value, found }) =>
    `${header} dianggap ${value} karena daftar ${sourceOf(found)}: pastikan atau ubah.`,
  'tidak dikenal': (header, { found }) =>
    `${header} dikosongkan karena "${found}" tidak dikenal: isi selnya, atau pastikan memang kosong.`,
};

const sourceOf = (found: string): string => (found === '' ? 'tidak menyebutnya' : `menyebut "${found}"`);

/** The text for a guess in the column Masalah. @example 'Tahun 2025 diambil dari judul: pastikan atau ubah.' */
export const describeGuess = (guess: Guess): string =>
  words[guess.source](inventaris.columns[guess.column].header, guess);
