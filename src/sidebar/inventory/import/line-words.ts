import type { LineKindView } from '../../../rpc/contract/list-import';

/** What a line is that is not a document. */
export const lineWords: Readonly<Record<Exclude<LineKindView, 'document'>, string>> = {
  untitled: 'baris tanpa nama dokumen',
  total: 'baris jumlah',
  'column numbers': 'nomor kolom',
  'repeated header': 'judul kolom yang diulang',
  'page number': 'nomor halaman',
  'group heading': 'judul kelompok; berlaku untuk baris di bawahnya',
  signature: 'tempat, tanggal, atau tanda tangan',
  legend: 'keterangan di bawah daftar',
  'system file': 'berkas sistem komputer, bukan dokumen',
  nihil: 'nihil: tidak ada dokumen',
};
