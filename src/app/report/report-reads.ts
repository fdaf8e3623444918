import { expectedColumns } from '../../domain/expected/expected-lines';
import { overviewShown, procedure } from '../reads';

/** All columns that the report uses. */
export const reportReads = {
  ...procedure,
  ...overviewShown,
  log: 'all',
  inventaris: 'all',
  pindaian: 'all',
  dip: 'all',
  dik: 'all',
  dasarHukum: 'all',
  naskah: 'all',
  daftarWajib: expectedColumns,
} as const;
