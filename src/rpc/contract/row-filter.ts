/** The lists of the inventory that a page may request. */
export type RowFilterView =
  | 'semua'
  | 'bermasalah'
  | 'perlu dipastikan'
  | 'perlu dijawab'
  | 'belum dijawab'
  | 'tetap, belum diputuskan'
  | 'berubah'
  | 'berakhir'
  | 'belum ada bukti'
  | 'belum lengkap'
  | 'belum diputuskan'
  | 'diterima'
  | 'dikembalikan'
  | 'diusulkan dikecualikan'
  | 'ditunda'
  | 'belum ada lokasi';
