import type { Output } from './output';

const pdf = { ending: 'pdf', mimeType: 'application/pdf' } as const;
const xlsx = {
  ending: 'xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const csv = { ending: 'csv', mimeType: 'text/csv' } as const;

/** Made of the published register only (published-register.ts). */
const forPublic = <const I extends string>(
  output: Omit<Output, 'audience' | 'permission' | 'id'> & { readonly id: I },
) => ({
  ...output,
  audience: 'publik' as const,
  permission: 'makePublicOutput' as const,
});
const outputFor =
  <const A extends 'internal' | 'penerima'>(audience: A) =>
  <const I extends string>(output: Omit<Output, 'audience' | 'id'> & { readonly id: I }) => ({
    ...output,
    audience,
  });
const forOffice = outputFor('internal');
const forRecipient = outputFor('penerima');

const pdfAndXlsx = <const I extends string, const L extends string>(
  id: I,
  label: L,
  given: Omit<Output, 'audience' | 'id' | 'label' | 'ending' | 'mimeType'>,
) =>
  [
    forOffice({ id: `${id}-pdf` as const, label: `${label} (PDF)`, ...given, ...pdf }),
    forOffice({
      id: `${id}-xlsx` as const,
      label: `${label} (XLSX)`,
      ...given,
      purpose: 'Daftar yang sama sebagai lembar kerja.',
      startsGroup: false,
      ...xlsx,
    }),
  ] as const;

const decreeName = 'Rancangan Keputusan Penetapan DIP';
const dipName = 'Daftar Informasi Publik';
const dikName = 'Daftar Informasi Dikecualikan';
const retentionName = 'Jatuh Tempo Retensi Arsip';
const monevName = 'Bukti Monev Keterbukaan Informasi';

export const publicOutputs = [
  forPublic({
    id: 'dip-pdf',
    label: 'DIP untuk dicetak (PDF)',
    purpose: 'Kertas mendatar dengan kepala surat dan tempat tanda tangan PPID.',
    fileName: dipName,
    ...pdf,
  }),
  forPublic({
    id: 'dip-xlsx',
    label: 'DIP untuk Excel (XLSX)',
    purpose: 'Hanya baris yang boleh dilihat umum, siap disaring dan dicetak.',
    fileName: dipName,
    ...xlsx,
  }),
  forPublic({
    id: 'dip-csv',
    label: 'DIP sebagai CSV',
    purpose: 'Tabel polos untuk diunggah ke aplikasi lain.',
    fileName: dipName,
    ...csv,
  }),
  forPublic({
    id: 'dip-json',
    label: 'DIP sebagai JSON',
    purpose: 'Isi daftar yang diterbitkan, untuk pembuat aplikasi.',
    fileName: dipName,
    ending: 'json',
    mimeType: 'application/json',
  }),
  forPublic({
    id: 'dip-dcat',
    label: 'DIP untuk portal data (DCAT)',
    purpose: 'Katalog yang dapat diambil portal data terbuka seperti CKAN.',
    fileName: `${dipName} (DCAT)`,
    ending: 'jsonld',
    mimeType: 'application/ld+json',
  }),
] as const satisfies readonly Output[];

/** Made of the whole registers, for the office or for a recipient. */
export const internalOutputs = [
  ...pdfAndXlsx('inventaris', 'Daftar Inventaris', {
    purpose: 'Keluaran tahap 1 setiap Sub Bagian, untuk ditandatangani Kepala Sub Bagian.',
    permission: 'makeUnitPapers',
    fileName: 'Daftar Inventaris',
    startsGroup: true,
  }),
  ...pdfAndXlsx('rekapitulasi', 'Rekapitulasi DIP', {
    purpose: 'Keluaran tahap 3 setiap Sub Bagian, untuk ditandatangani Tim Penghubung dan Kepala Sub Bagian.',
    permission: 'makeUnitPapers',
    fileName: 'Rekapitulasi DIP',
  }),
  ...pdfAndXlsx('daftar-wajib', 'Daftar Wajib', {
    purpose:
      'Dokumen yang harus ada di setiap Sub Bagian, ada, nihil, atau kosong setiap bulan, triwulan, semester, dan tahun.',
    permission: 'makeUnitPapers',
    fileName: 'Daftar Wajib',
  }),
  forOffice({
    id: 'berita-acara-koordinasi',
    label: 'Berita Acara Koordinasi (PDF)',
    purpose: 'Satu berita acara untuk setiap Sub Bagian yang selesai berkoordinasi.',
    permission: 'makeUnitPapers',
    fileName: 'Berita Acara Koordinasi',
    ...pdf,
  }),
  forOffice({
    id: 'keputusan-dip',
    label: 'Keputusan Penetapan DIP (PDF)',
    purpose:
      'Rancangan keputusan dengan DIP sebagai lampiran. Sesudah ditandatangani, isi nomor dan tanggalnya di Pengaturan, bagian Publik.',
    permission: 'makeInternalOutput',
    fileName: decreeName,
    startsGroup: true,
    ...pdf,
  }),
  forOffice({
    id: 'dik-pdf',
    label: 'DIK untuk dicetak (PDF)',
    purpose: 'Daftar yang ditetapkan dan yang masih diusulkan. Bukan untuk umum.',
    permission: 'makeInternalOutput',
    fileName: dikName,
    startsGroup: true,
    ...pdf,
  }),
  forOffice({
    id: 'dik-xlsx',
    label: 'DIK untuk Excel (XLSX)',
    purpose: 'Daftar yang sama sebagai lembar kerja. Bukan untuk umum.',
    permission: 'makeInternalOutput',
    fileName: dikName,
    ...xlsx,
  }),
  forOffice({
    id: 'dik-csv',
    label: 'DIK sebagai CSV',
    purpose: 'Daftar yang sama sebagai tabel polos. Bukan untuk umum.',
    permission: 'makeInternalOutput',
    fileName: dikName,
    ...csv,
  }),
  forRecipient({
    id: 'lembar-uji',
    label: 'Lembar Uji Konsekuensi (PDF)',
    purpose:
      'Satu lembar untuk setiap informasi yang diusulkan dikecualikan, lampiran surat usulan ke KPU Provinsi. Bukan untuk umum.',
    permission: 'makeInternalOutput',
    fileName: 'Lembar Uji Konsekuensi',
    ...pdf,
  }),
  forOffice({
    id: 'berita-acara-uji',
    label: 'Berita Acara Uji Konsekuensi (PDF)',
    purpose: 'Satu berita acara untuk setiap informasi yang diusulkan dikecualikan. Bukan untuk umum.',
    permission: 'makeInternalOutput',
    fileName: 'Berita Acara Uji Konsekuensi',
    ...pdf,
  }),
  forRecipient({
    id: 'surat-usulan',
    label: 'Surat Usulan ke KPU Provinsi (PDF)',
    purpose:
      'Rancangan surat yang menyampaikan seluruh usulan pengecualian kepada KPU Provinsi. Bukan untuk umum.',
    permission: 'makeInternalOutput',
    fileName: 'Surat Usulan Pengecualian',
    ...pdf,
  }),
  forOffice({
    id: 'daftar-pindai',
    label: 'Daftar pindai (PDF)',
    purpose: 'Dokumen setiap Sub Bagian yang belum dipindai, masing-masing dengan kode QR untuk HP.',
    permission: 'makeLabels',
    fileName: 'Daftar Pindai',
    startsGroup: true,
    ...pdf,
  }),
  forOffice({
    id: 'lembar-pemisah',
    label: 'Lembar pemisah (PDF)',
    purpose:
      'Satu lembar berkode QR untuk setiap dokumen yang belum dipindai. Letakkan di depan dokumennya di mesin fotokopi, lalu pisahkan hasilnya di halaman Pindaian.',
    permission: 'makeLabels',
    fileName: 'Lembar Pemisah',
    ...pdf,
  }),
  forOffice({
    id: 'label-boks',
    label: 'Label boks arsip (PDF)',
    purpose:
      'Satu label untuk setiap Lokasi Arsip Fisik setiap Sub Bagian, sejak lokasinya dicatat; delapan selembar, dengan kode QR.',
    permission: 'makeLabels',
    fileName: 'Label Boks Arsip',
    ...pdf,
  }),
  forOffice({
    id: 'retensi-pdf',
    label: 'Jatuh tempo retensi (PDF)',
    purpose:
      'Arsip yang tahun ini dipindahkan ke arsip inaktif atau jatuh tempo, dengan nasib akhirnya. Bukan untuk umum.',
    permission: 'makeInternalOutput',
    fileName: retentionName,
    startsGroup: true,
    ...pdf,
  }),
  forOffice({
    id: 'retensi-xlsx',
    label: 'Jatuh tempo retensi (XLSX)',
    purpose: 'Daftar yang sama sebagai lembar kerja. Bukan untuk umum.',
    permission: 'makeInternalOutput',
    fileName: retentionName,
    ...xlsx,
  }),
  forRecipient({
    id: 'monev-pdf',
    label: 'Bukti monev (PDF)',
    purpose:
      'Lampiran kuesioner monev Komisi Informasi: nilai setiap kelompok, dan setiap butir dengan bukti, tautan, dan pemeriksaan terakhirnya.',
    permission: 'makeInternalOutput',
    fileName: monevName,
    ...pdf,
  }),
  forRecipient({
    id: 'monev-xlsx',
    label: 'Bukti monev (XLSX)',
    purpose: 'Daftar yang sama sebagai lembar kerja. Butirnya diubah di sheet Monev.',
    permission: 'makeInternalOutput',
    fileName: monevName,
    ...xlsx,
  }),
] as const satisfies readonly Output[];

/** Drafts stored as Google Docs. */
export const documentOutputs = [
  forOffice({
    id: 'keputusan-dip-dokumen',
    label: 'Keputusan Penetapan DIP (Google Dokumen)',
    purpose: 'Rancangan yang sama, dapat disunting sebelum ditandatangani.',
    permission: 'makeInternalOutput',
    fileName: decreeName,
    ending: '',
    mimeType: 'application/vnd.google-apps.document',
  }),
] as const satisfies readonly Output[];

export type PublicOutput = (typeof publicOutputs)[number];
export type InternalOutput = (typeof internalOutputs)[number];
export type DocumentOutput = (typeof documentOutputs)[number];
export type AnyOutput = PublicOutput | InternalOutput | DocumentOutput;
export type OutputId = AnyOutput['id'];

/** Everything that can be made, for whom and by whom, in the order of the menu. A new output is an entry here and a maker (render/makers.ts). */
export const outputs: readonly AnyOutput[] = [...publicOutputs, ...internalOutputs, ...documentOutputs];
export const outputIds = outputs.map(({ id }) => id);
