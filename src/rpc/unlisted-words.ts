import type { LoggedScan } from '../domain/scans/ledger/logged-scans';
import { names } from './finding-entry';

type Named = Pick<LoggedScan, 'id' | 'row' | 'archiveName' | 'places' | 'isLost'>;

/** @example 'P-0001 untuk KUL-0001 (Pindaian/KUL/KUL-0001_2025.pdf)' */
const scanWords = ({ id, row, archiveName, places: [place = ''], isLost }: Named): string =>
  `${id} untuk ${row} (${[place, archiveName].filter(Boolean).join('/')}${isLost ? ', tidak ditemukan di sana' : ''})`;

export const unlistedWords = (scans: readonly Named[]): string =>
  `${scans.length} berkas yang sudah tersimpan tidak tercatat lagi karena barisnya di sheet Pindaian atau Naskah Bertanda Tangan dihapus: ${names(scans.map(scanWords))}. Dokumennya tampil tanpa pindaian. Kembalikan mencari berkasnya di foldernya dan menulis lagi barisnya; yang tidak ditemukan diunggah lagi di bagian Pindaian.`;
