import { logOfEntries } from '../reads';

/** The columns that withdrawing and reinstating read. */
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
  dik: ['number', 'subBagian', 'title', 'year', 'status', 'basis', 'exemptUntil'],
  dasarHukum: 'all',
  inventaris: ['entry'],
  pindaian: ['row', 'state', 'fileId', 'shared'],
} as const;
