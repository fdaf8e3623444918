import { announcedColumns } from '../../domain/registers/exemption/announced-exemptions';
import { visibilityColumns } from '../../domain/registers/cells-to-repair';
import { logOfEntries } from '../reads';

/** The columns that withdrawing and reinstating read. */
export const lifeReads = {
  ...logOfEntries,
  kegiatan: ['id', 'status'],
  dip: [...visibilityColumns, 'linkState'],
  dik: ['subBagian', 'title', 'year', ...announcedColumns],
  dasarHukum: 'all',
  inventaris: ['entry'],
  pindaian: ['row', 'state', 'fileId', 'shared'],
} as const;
