import { expectedColumns } from '../../domain/expected/expected-lines';
import { logOfRows, overviewShown, procedure } from '../reads';

/** All columns that the report uses. */
export const reportReads = {
  ...procedure,
  ...overviewShown,
  ...logOfRows,
  inventaris: 'all',
  pindaian: 'all',
  dip: 'all',
  dik: 'all',
  dasarHukum: 'all',
  naskah: 'all',
  daftarWajib: expectedColumns,
} as const;
