import { logOfRows, overviewShown, procedure } from '../reads';

/** All that the report tells of. */
export const reportReads = {
  ...procedure,
  ...overviewShown,
  ...logOfRows,
  inventaris: 'all',
  pindaian: 'all',
  dip: 'all',
  dik: 'all',
  dasarHukum: 'all',
} as const;
