import { announcedColumns } from '../../domain/registers/exemption/announced-exemptions';
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
  dik: ['subBagian', 'title', 'year', ...announcedColumns],
  dasarHukum: 'all',
  inventaris: ['entry'],
  pindaian: ['row', 'state', 'fileId', 'shared'],
} as const;
