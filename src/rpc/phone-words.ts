import { escapeHtml } from '../domain/text/escape-html';

/** For a person who may open the workbook but has no role in it. */
export const withoutRole = (person: string, keepers: string): string =>
  `Akun ${person} belum punya peran di kantor ini, jadi tidak ada yang ditampilkan. Minta ${keepers} mencatat alamat itu di Pengaturan, bagian Peran, lalu buka halaman ini lagi.`;

/** For a person who cannot open the workbook; whose office it is, is not said to them. */
export const withoutAccess = (person: string): string =>
  `Halaman ini hanya untuk petugas dokumentasi${person === '' ? '' : `, dan akun ${person} tidak dapat membuka buku kerjanya`}. Bila Anda petugas: minta PPID kantor Anda mencatat peran Anda dan membagikan buku kerja kepada akun itu, atau masuk ke Google dengan akun kantor, lalu buka halaman ini lagi.`;

/** The page for somebody to whom nothing is shown. */
export const phoneWordsHtml = (words: string): string =>
  '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Dokumentasi Informasi Publik</title></head>' +
  '<body style="font:16px/1.5 Roboto,Arial,sans-serif;color:#202124;margin:16px">' +
  `<main><h1 style="font-size:18px">Dokumentasi Informasi Publik</h1><p>${escapeHtml(words)}</p></main></body></html>`;
