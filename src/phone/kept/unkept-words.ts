import { ContentGone, isFull } from './kept';
import { OnItsWay } from './take-back';

export const GONE_WORDS = 'Isi dokumen ini tidak ada lagi di HP. Pindai lagi.';

const ON_ITS_WAY_WORDS =
  'Dokumen ini tidak dihapus dan tidak diganti: bagian terakhirnya sedang atau sudah diterima Google. Tunggu sampai terunggah, lalu pindai lagi bila salah; bila unggahannya gagal, coba lagi di sini.';

/** Why the phone's database did not do what it was asked, and what to do. */
export function unkeptWords(error: unknown): string {
  if (error instanceof ContentGone) return GONE_WORDS;
  if (error instanceof OnItsWay) return ON_ITS_WAY_WORDS;
  return isFull(error)
    ? 'HP ini kehabisan tempat, jadi ini belum disimpan. Kosongkan sebagian isi HP, lalu coba lagi.'
    : 'Penyimpanan peramban di HP ini tertutup, jadi sekarang tidak ada yang disimpan, dibuka, atau dihapus. Coba lagi; bila tetap gagal, unduh PDF-nya bila sudah jadi, lalu buka ulang halaman ini.';
}
