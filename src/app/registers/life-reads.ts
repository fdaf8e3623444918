import { announcedColumns } from '../../domain/registers/exemption/announced-exemptions';
import { visibilityColumns } from '../../domain/registers/cells-to-repair';
import { logOfEntryCells } from '../reads';

/** The columns that withdrawing and reinstating read. */
export const lifeReads = {
  ...logOfEntryCells,
  kegiatan: ['id', 'status'],
  dip: [...visibilityColumns, 'linkState'],
  dik: ['subBagian', 'title', 'year', ...announcedColumns],
  dasarHukum: 'all',
  inventaris: ['entry'],
  pindaian: ['row', 'state', 'fileId', 'shared', 'sha256'],
} as const;
