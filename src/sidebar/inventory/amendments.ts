import type { AmendmentView, InventoryRowView, RowsView } from '../../rpc/contract/contract';
import type { Question } from '../../page/ask-reason';

export interface Amendment extends Question {
  readonly name: AmendmentView;
  readonly button: string;
  readonly confirmation: string;
  readonly fits: (row: InventoryRowView) => boolean;
}

export const placing: Amendment = {
  name: 'lokasiTercetak',
  button: 'Lokasi tercetak',
  title: 'Tempat arsip tercetak',
  label: 'Lokasi arsip tercetak',
  explain: 'Misalnya: Lemari 2, rak 3, boks 14. Menggantikan lokasi yang sudah tercatat.',
  confirm: 'Simpan lokasi',
  confirmation: 'Lokasi arsip tercetak dicatat.',
  fits: () => true,
};

/** The amendments of a row that take a text; another one is an entry here. */
const amendments: readonly Amendment[] = [
  {
    name: 'tidakDipindai',
    button: 'Tidak dapat dipindai',
    title: 'Dokumen ini tidak dapat dipindai',
    label: 'Alasan tidak dipindai',
    explain: 'Alasan menggantikan pindaian dan tercatat di laporan, misalnya: buku besar terjilid.',
    confirm: 'Simpan alasan',
    confirmation: 'Alasan tidak dipindai dicatat.',
    fits: ({ evidence }) => evidence === '',
  },
  {
    name: 'diajukanLagi',
    button: 'Ajukan lagi',
    title: 'Ajukan lagi tanpa mengubah selnya',
    label: 'Keterangan untuk Tim Penghubung',
    explain: 'Misalnya: tahunnya memang 2025, atau pindaiannya sudah diganti. Baris menunggu keputusan lagi.',
    confirm: 'Ajukan lagi',
    confirmation: 'Baris menunggu keputusan Tim Penghubung lagi.',
    fits: ({ decision }) => decision === 'dikembalikan',
  },
  {
    name: 'ditunda',
    button: 'Tunda',
    title: 'Tunda dokumen ini',
    label: 'Alasan ditunda',
    explain: 'Baris tidak ikut dalam Kegiatan ini dan kembali pada Kegiatan berikutnya.',
    confirm: 'Tunda',
    confirmation: 'Baris ditunda ke Kegiatan berikutnya.',
    fits: ({ decision }) => decision !== 'ditunda',
  },
  {
    name: 'dilanjutkan',
    button: 'Lanjutkan',
    title: 'Lanjutkan dokumen ini',
    label: 'Alasan dilanjutkan',
    explain: 'Baris ikut lagi dalam Kegiatan ini dan menunggu keputusan Tim Penghubung.',
    confirm: 'Lanjutkan',
    confirmation: 'Baris ikut lagi dalam Kegiatan ini.',
    fits: ({ decision }) => decision === 'ditunda',
  },
  placing,
];

/** The amendments that the person may make: all for the row's unit, only the location for those who store printed copies. */
export const amendmentsFor = (row: InventoryRowView, view: RowsView): readonly Amendment[] =>
  amendments.filter(
    (amendment) => amendment.fits(row) && (view.mayType || (view.mayPlace && amendment === placing)),
  );
