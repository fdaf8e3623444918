import { procedure } from '../reads';

/** All that the report tells of. */
export const reportReads = {
  ...procedure,
  beranda: 'all',
  inventaris: 'all',
  pindaian: 'all',
  dip: 'all',
  dik: 'all',
  dasarHukum: 'all',
} as const;
