import type { LoggedScan } from '../domain/scans/ledger/logged-scans';
import type { ScanRow } from '../domain/workbook/pindaian';
import { names } from './finding-entry';

type Named = Pick<LoggedScan, 'id' | 'row' | 'archiveName' | 'places' | 'isLost'>;

/** @example 'P-0001 untuk KUL-0001 (Pindaian/KUL/KUL-0001_2025.pdf)' */
const scanWords = ({ id, row, archiveName, places: [place = ''], isLost }: Named): string =>
  `${id} untuk ${row} (${[place, archiveName].filter(Boolean).join('/')}${isLost ? ', tidak ditemukan di sana' : ''})`;

export const unlistedWords = (scans: readonly Named[]): string =>
  `${scans.length} berkas yang sudah tersimpan tidak tercatat lagi karena barisnya di sheet Pindaian atau Naskah Bertanda Tangan dihapus: ${names(scans.map(scanWords))}. Dokumennya tampil tanpa pindaian. Kembalikan mencari berkasnya di foldernya dan menulis lagi barisnya; yang tidak ditemukan diunggah lagi di bagian Pindaian.`;

/** What to do about a filed scan whose file is gone. */
export const FILE_REMEDY =
  'Pulihkan dari Sampah Drive, yang menyimpannya 30 hari, atau kembalikan ke foldernya; bila tidak ada lagi, pindai lagi dan unggah di bagian Pindaian. Program memeriksanya lagi setiap malam.';

export const filesGoneWords = (
  scans: readonly Pick<ScanRow, 'id' | 'row' | 'place' | 'archiveName'>[],
): string =>
  `${scans.length} berkas pindaian yang sudah tersimpan tidak ada lagi di foldernya: ${names(
    scans.map(({ id, row, place, archiveName }) => `${id} untuk ${row} (${place}/${archiveName})`),
  )}. ${FILE_REMEDY}`;
