import type { FactsOf } from '../domain/health/finding-kinds';
import { escapeHtml } from '../domain/text/escape-html';
import type { FindingWords } from './finding-entry';

/** Without a role there is no list either of what the phone keeps: the page that shows it calls functions. */
const KEPT =
  'Hasil pindai yang pernah Anda simpan di HP ini tetap tersimpan, dan diunggah bila halaman ini terbuka lagi untuk akun yang sama.';

/** For a person who may open the workbook but has no role in it. */
export const withoutRole = (person: string, keepers: string): string =>
  `Akun ${person} belum punya peran di kantor ini, jadi tidak ada yang ditampilkan. Minta ${keepers} mencatat alamat itu di Pengaturan, bagian Peran, lalu buka halaman ini lagi. ${KEPT}`;

/** For a person who cannot open the workbook; whose office it is, is not said to them. */
export const withoutAccess = (person: string): string =>
  `Halaman ini hanya untuk petugas dokumentasi${person === '' ? '' : `, dan akun ${person} tidak dapat membuka lembar kerjanya`}. Bila Anda petugas: minta PPID kantor Anda mencatat peran Anda dan membagikan lembar kerja kepada akun itu, atau masuk ke Google dengan akun kantor, lalu buka halaman ini lagi. ${KEPT}`;

/** The page for somebody to whom nothing is shown. */
export const phoneWordsHtml = (words: string): string =>
  '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Dokumentasi Informasi Publik</title></head>' +
  '<body style="font:16px/1.5 Roboto,Arial,sans-serif;color:#202124;margin:16px">' +
  `<main><h1 style="font-size:18px">Dokumentasi Informasi Publik</h1><p>${escapeHtml(words)}</p></main></body></html>`;

/** The words of findings about the page for the phone. */
export const phoneFindingWords: { readonly 'halaman-hp': FindingWords<FactsOf<'halaman-hp'>> } = {
  'halaman-hp': {
    title: 'Halaman HP belum dipasang',
    say: () =>
      'Dengan halaman HP, rekan memindai dokumen langsung dari ponsel. Pasang sekali di Ekstensi > Apps Script > Terapkan > Deployment baru > Aplikasi web, lalu tempel alamatnya (…/exec) di Pengaturan, bagian Pindaian, Alamat Halaman HP. Langkahnya ada di panduan, bagian Memindai dengan HP. Tanpa halaman ini pun pindaian tetap dapat ditaruh di folder Masuk lewat aplikasi Drive.',
  },
};
