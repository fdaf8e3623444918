import type { LineKindView } from '../../../rpc/contract/inventory';

/** What a line is that is not a document. */
export const lineWords: Readonly<Record<Exclude<LineKindView, 'dokumen'>, string>> = {
  'tanpa judul': 'baris tanpa nama dokumen',
  jumlah: 'baris jumlah',
  'nomor kolom': 'nomor kolom',
  'judul kolom': 'judul kolom yang diulang',
  'judul kelompok': 'judul kelompok; berlaku untuk baris di bawahnya',
  'tanda tangan': 'tempat, tanggal, atau tanda tangan',
  keterangan: 'keterangan di bawah daftar',
  nihil: 'nihil: tidak ada dokumen',
};
