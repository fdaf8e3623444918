/** Abbreviations that staff write, for whole words only. */
const shortForms: readonly (readonly [string, string])[] = [
  ['berita acara', 'BA'],
  ['laporan', 'Lap'],
  ['keputusan', 'SK'],
  ['peraturan', 'Per'],
  ['rekapitulasi', 'Rekap'],
  ['keuangan', 'Keu'],
  ['rencana', 'Renc'],
  ['anggaran', 'Angg'],
  ['semester', 'Smt'],
  ['kabupaten', 'Kab'],
  ['kecamatan', 'Kec'],
  ['sub bagian', 'Subbag'],
  ['pemilihan umum', 'Pemilu'],
  ['penetapan', 'Penet'],
  ['kepegawaian', 'Kepeg'],
  ['pegawai', 'Peg'],
  ['nomor', 'No'],
  ['tahun', 'Th'],
  ['dan', '&'],
];

/** @example shortened('Laporan Keuangan Semester I Tahun 2025')  //=> 'Lap Keu Smt I Th 2025' */
export const shortened = (title: string): string =>
  shortForms.reduce(
    (text, [long, short]) => text.replace(new RegExp(`(?<!\\p{L})${long}(?!\\p{L})`, 'giu'), short),
    title,
  );
