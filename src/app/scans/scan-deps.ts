import type { Deps } from '../deps';

/** What the use cases on scans call. */
export type ScanDeps = Pick<Deps, 'execution' | 'scans' | 'timeIsOver'>;

/** The columns that decisions about scans read. */
export const scanReads = {
  kegiatan: ['id', 'status'],
  inventaris: ['kegiatan', 'subBagian', 'title', 'year', 'link', 'unscannable', 'decision'],
  pindaian: 'all',
} as const;
