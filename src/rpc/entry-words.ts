import type { CopiedNumber } from '../domain/registers/entry/without-copies';
import type { WithheldEntry } from '../domain/registers/visibility';
import { shorten } from '../domain/text/shorten';
import type { CellProblem } from '../domain/workbook/sheet';
import { publicCategories } from '../domain/workbook/vocabulary/category-and-form';
import { names } from './finding-entry';

const cellWords = ({ header, found }: CellProblem): string =>
  found.trim() === '' ? `${header} kosong` : `${header} berisi "${shorten(found)}"`;

/** @example 'Kategori berisi "rahasia", Tahun berisi "dua ribu"' */
export const cellsWords = (cells: readonly CellProblem[]): string => cells.map(cellWords).join(', ');

export const WITHHELD_REMEDY = `Perbaiki sel itu di sheet DIP (Kategori: ${publicCategories.join(', ')}) atau kembalikan lewat File > Histori versi, lalu Terbitkan DIP; yang memang dikecualikan ditarik PPID di tab Register.`;

const copiedIn: Readonly<Record<string, readonly [string, string]>> = {
  P: ['Pindaian', 'tidak ikut disimpan atau terhitung. Hapus baris itu.'],
  W: [
    'Daftar Wajib',
    'tidak terhitung. Hapus baris itu, atau bedakan Sub Bagian, nama, periode, atau kata kuncinya.',
  ],
};
const REGISTER =
  'tidak ikut terbit, tercetak, atau terhitung. Hapus baris itu; dokumen lain dimasukkan lewat Inventaris.';

/** @example 'DIP-0002 ada di baris 3 dan baris 7 sheet DIP. …' */
export const copiedWords = ({ id, rows: [row, ...copies] }: CopiedNumber): string => {
  const [name = ''] = id.split('-');
  const [sheet, consequence] = copiedIn[name] ?? [name, REGISTER];
  return `${id} ada di baris ${row} dan baris ${copies.join(', ')} sheet ${sheet}. Yang dibaca dan ditulis program adalah baris ${row}; baris lainnya ${consequence}`;
};

/** The entries that are not announced, by number and column. */
export const withheldWords = (entries: readonly WithheldEntry[]): string =>
  `${entries.length} entri DIP tidak diumumkan karena isi selnya tidak dapat dipakai: ${names(entries.map(({ id, cells }) => `${id} (${cellsWords(cells)})`))}. ${WITHHELD_REMEDY}`;
