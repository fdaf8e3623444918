import { contents } from './vocabulary/content';
import { sharings } from './vocabulary/sharing';
import { scanStates } from './vocabulary/scan-state';
import { choice, longText, moment, number, text } from './column';
import { defineSheet, type RowOf } from './sheet';

/** The columns of a ledger of files. */
export const ledgerColumns = {
  id: text('ID', { system: true, width: 90 }),
  subBagian: text('Sub Bagian', { system: true, width: 90 }),
  originalName: longText('Nama Asli', { system: true }),
  state: choice('Status', scanStates, { system: true }),
  reason: longText('Alasan', { system: true }),
  row: text('ID Inventaris', { system: true, width: 100 }),
  suggestions: text('Usulan', { system: true }),
  archiveName: longText('Nama Arsip', { system: true }),
  place: text('Tempat', { system: true }),
  content: choice('Isi', contents, { system: true, width: 80 }),
  custody: choice('Pemilik', ['kantor', 'pribadi'], { system: true, width: 80 }),
  sender: text('Pengirim', { system: true }),
  seenAt: moment('Pertama Terlihat', { system: true }),
  unchangedSince: moment('Tidak Berubah Sejak', { system: true }),
  filedAt: moment('Disimpan Pada', { system: true }),
  archivedAt: moment('Diarsipkan Pada', { system: true }),
  verifiedAt: moment('Isi Diperiksa Pada', { system: true }),
  duplicateOf: text('Duplikat Dari', { system: true, width: 100 }),
  fileId: text('ID Berkas', { system: true }),
  originalFileId: text('ID Berkas Asli', { system: true }),
  size: number('Ukuran', { system: true }),
  mimeType: text('Jenis', { system: true }),
  sha256: text('SHA-256', { system: true }),
  revision: text('Revisi', { system: true }),
  origin: text('Asal', { system: true }),
  lease: text('Sewa', { system: true }),
  shared: choice('Dibagikan', sharings, { system: true, width: 90 }),
};

export const pindaian = defineSheet({
  sheetId: 1103,
  title: 'Pindaian',
  guarded: true,
  purpose: 'Buku berkas: setiap pindaian yang pernah terlihat di kotak masuk, ke mana perginya dan mengapa.',
  columns: ledgerColumns,
});

export type ScanRow = RowOf<typeof pindaian>;
