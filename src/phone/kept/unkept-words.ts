import { isFull } from './kept';

/** Why the phone's database did not take what it was given, and what to do. */
export const unkeptWords = (error: unknown): string =>
  isFull(error)
    ? 'HP ini kehabisan tempat, jadi ini belum disimpan. Kosongkan sebagian isi HP, lalu coba lagi.'
    : 'Penyimpanan peramban di HP ini tertutup, jadi sekarang tidak ada yang disimpan. Coba lagi; bila tetap gagal, unduh PDF-nya, lalu buka ulang halaman ini.';
