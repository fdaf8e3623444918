import type { LoggedEntry } from '../domain/registers/entry/logged-entries';
import type { CopiedNumber } from '../domain/workbook/without-copies';
import type { TypedEntry, WithheldEntry } from '../domain/registers/visibility';
import { shorten } from '../domain/text/shorten';
import type { CellProblem } from '../domain/workbook/sheet';
import { publicCategories } from '../domain/workbook/vocabulary/category-and-form';
import { names } from './finding-entry';

const cellWords = ({ header, found }: CellProblem): string =>
  found.trim() === '' ? `${header} kosong` : `${header} berisi "${shorten(found)}"`;

/** @example 'Kategori berisi "rahasia", Tahun berisi "dua ribu"' */
export const cellsWords = (cells: readonly CellProblem[]): string => cells.map(cellWords).join(', ');

export const WITHHELD_REMEDY = `Perbaiki sel itu di sheet DIP (Kategori: ${publicCategories.join(', ')}) atau kembalikan lewat File > Histori versi, lalu Terbitkan DIP; yang memang dikecualikan ditarik PPID di tab DIP, Daftar.`;

const copiedIn: Readonly<Record<string, readonly [string, string]>> = {
  P: ['Pindaian', '; baris lainnya tidak ikut disimpan atau terhitung. Hapus baris itu.'],
  W: [
    'Daftar Wajib',
    '; baris lainnya tidak terhitung. Hapus baris itu, atau bedakan Sub Bagian, nama, periode, atau kata kuncinya.',
  ],
};
const REGISTER =
  ', yang isinya sesuai Log; baris lainnya tidak ikut terbit, tercetak, atau terhitung. Hapus baris itu; dokumen lain dimasukkan lewat Inventaris.';

/** @example 'DIP-0002 ada di baris 3 dan baris 7 sheet DIP. …' */
export const copiedWords = ({ id, rows: [row, ...copies], isUndecided }: CopiedNumber): string => {
  const [name = ''] = id.split('-');
  const [sheet, consequence] = copiedIn[name] ?? [name, REGISTER];
  const where = `${id} ada di baris ${row} dan baris ${copies.join(', ')} sheet ${sheet}.`;
  return isUndecided
    ? `${where} Isinya berbeda dan Log tidak memastikan mana yang asli, jadi tidak satu pun diumumkan. Bandingkan, lalu hapus baris yang keliru; dokumen lain dimasukkan lewat Inventaris.`
    : `${where} Yang dibaca dan ditulis program adalah baris ${row}${consequence}`;
};

/** The entries that are not announced, by number and column. */
export const withheldWords = (entries: readonly WithheldEntry[]): string =>
  `${entries.length} entri DIP tidak diumumkan karena isi selnya tidak dapat dipakai: ${names(entries.map(({ id, cells }) => `${id} (${cellsWords(cells)})`))}. ${WITHHELD_REMEDY}`;

/** What does not count of an entry that was typed into the sheet, and how it is done instead. */
export const typedRemedies: Readonly<Record<TypedEntry['what'], readonly [what: string, remedy: string]>> = {
  baris: [
    'diketik langsung di sheet dan tidak ikut terbit',
    'Hapus baris itu dan masukkan dokumennya lewat Inventaris; baris yang bernomor dapat juga ditarik lalu dipulihkan PPID di tab DIP, Daftar.',
  ],
  kembali: [
    'sudah ditarik; Status yang diketik di sheet tidak memulihkannya dan tidak ikut terbit',
    'Bila memang harus kembali, PPID memilih Pulihkan di tab DIP, Daftar, dengan alasan.',
  ],
  ditarik: [
    'ditarik dengan mengetik Status di sheet, tanpa alasan dan tanpa catatan; tidak diumumkan',
    'PPID memilih Pulihkan di tab DIP, Daftar; bila memang harus ditarik, sesudah itu dikeluarkan dari daftar dengan alasan.',
  ],
};

/** @example '1 entri diketik langsung di sheet dan tidak ikut terbit: DIP-0003 Ketikan. Hapus baris itu dan …' */
export const typedWords = (entries: readonly TypedEntry[]): readonly string[] =>
  (Object.keys(typedRemedies) as TypedEntry['what'][]).flatMap((each) => {
    const alike = entries.filter(({ what }) => what === each);
    const [what, remedy] = typedRemedies[each];
    const named = names(alike.map(({ id, title }) => `${id || '(tanpa nomor)'} ${title}`.trim()));
    return alike.length === 0 ? [] : [`${alike.length} entri ${what}: ${named}. ${remedy}`];
  });

/** Entries whose lines were deleted. @example '1 entri tidak ada lagi di sheet register: DIP-0002 Neraca. …' */
export const goneWords = (entries: readonly Pick<LoggedEntry, 'id' | 'name'>[]): string =>
  `${entries.length} entri tidak ada lagi di sheet register karena barisnya dihapus: ${names(entries.map(({ id, name }) => `${id} ${name}`.trim()))}. Yang tidak ada di DIP tidak tampil di halaman publik. ${GONE_REMEDY}`;

export const GONE_REMEDY =
  'Kesehatan > Kembalikan menulis lagi barisnya dengan nomor dan isinya; yang memang harus keluar sesudah itu ditarik PPID di tab DIP, Daftar, dengan alasan.';
