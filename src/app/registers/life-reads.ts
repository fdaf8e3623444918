import { logOfEntries } from '../reads';

/** What withdrawing and reinstating look at. */
export const lifeReads = {
  ...logOfEntries,
  kegiatan: ['id', 'status'],
  dip: [
    'number',
    'subBagian',
    'title',
    'year',
    'status',
    'category',
    'link',
    'linkState',
    'addedAt',
    'refreshedAt',
  ],
  dik: ['number', 'subBagian', 'title', 'year', 'status', 'basis'],
  dasarHukum: 'all',
  inventaris: ['entry'],
  pindaian: ['row', 'state', 'fileId', 'shared'],
} as const;
