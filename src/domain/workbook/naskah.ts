import { longText, moment, text } from './column';
import { ledgerColumns } from './pindaian';
import { defineSheet, type RowOf } from './sheet';

export const naskah = defineSheet({
  sheetId: 1121,
  title: 'Naskah',
  guarded: true,
  purpose: 'Setiap naskah yang dibuat untuk ditandatangani, dengan kode yang tercetak di kaki halamannya.',
  columns: {
    id: text('Kode Naskah', { system: true }),
    kind: text('Jenis', { system: true }),
    title: longText('Naskah', { system: true }),
    about: longText('Tentang', { system: true }),
    madeAt: moment('Dibuat Pada', { system: true }),
    madeBy: text('Dibuat Oleh', { system: true }),
    replacedAt: moment('Diganti Pada', { system: true }),
    replacedBy: text('Diganti Oleh', { system: true }),
    droppedAt: moment('Batal Ditandatangani', { system: true }),
  },
});

export type PaperRow = RowOf<typeof naskah>;

/** The ledger of files that came back signed; a file is received, stored and checked as a scan is. */
export const salinan = defineSheet({
  sheetId: 1122,
  title: 'Naskah Bertanda Tangan',
  guarded: true,
  purpose: 'Buku berkas naskah yang kembali sesudah ditandatangani: ke mana berkasnya pergi dan mengapa.',
  columns: { ...ledgerColumns, row: text('Kode Naskah', { system: true }) },
});
