import type { MonevEvidence } from '../registers/monev/monev-lines';
import type { OwnEvidence } from '../registers/monev/own-evidence';
import type { MonevScore } from '../registers/monev/monev-scores';

/** The number of an entry, or where else the evidence comes from. */
export const evidenceSource = (found: MonevEvidence): string =>
  found.kind === 'entri' ? found.id : found.kind === 'lain' ? 'bukti lain' : 'aplikasi ini';

/** What an evidence is, in one line. */
export const evidenceTitle = (found: MonevEvidence): string =>
  found.kind === 'entri' || found.kind === 'lain' ? found.title : ownTitles[found.kind](found);

const ownTitles: { readonly [K in OwnEvidence['kind']]: (own: OwnEvidence) => string } = {
  DIP: ({ count }) => `Daftar Informasi Publik, ${count} informasi`,
  'keputusan DIP': ({ name }) => `${name} tentang penetapan DIP`,
  DIK: ({ count }) => `Daftar Informasi Dikecualikan yang ditetapkan, ${count} informasi`,
  'halaman publik': () => 'Halaman publik DIP',
  rekapitulasi: ({ count }) => `Rekapitulasi DIP setiap Sub Bagian, ${count} dokumen`,
  laporan: ({ count, name }) => `Laporan kegiatan pendokumentasian, ${count} laporan, terakhir ${name}`,
  log: ({ count }) => `Catatan kegiatan (Log), ${count} catatan`,
};

/** The result of checking its link. */
export const evidenceLinkState = (found: MonevEvidence): string => {
  if (found.kind === 'entri') return found.linkState || 'belum diperiksa';
  return found.link === '' ? 'tanpa tautan' : 'tidak diperiksa';
};

/** @example percentWords(87.5)  //=> '87,5%' */
export const percentWords = (percent: MonevScore['percent']): string =>
  percent === null ? '-' : `${String(percent).replace('.', ',')}%`;
