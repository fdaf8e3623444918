import type { Deps } from '../deps';
import { logOfEvents } from '../reads';

/** What the use cases on scans call. */
export type ScanDeps = Pick<Deps, 'execution' | 'scans' | 'timeIsOver'>;

/** Uploads store a file in an inbox, which must be the office's. */
export type UploadDeps = ScanDeps & Pick<Deps, 'custody'>;

/** The columns of a row, and of a paper, for which a file may come. */
export const intakeColumns = [
  'kegiatan',
  'subBagian',
  'title',
  'year',
  'summary',
  'link',
  'unscannable',
  'decision',
  'carried',
  'typedBy',
] as const;
/** Those of a step, from which it is known whether a file is late and who looks at it. */
export const stepColumns = ['id', 'kegiatan', 'number', 'lane', 'status', 'exception'] as const;
export const paperColumns = ['title', 'about'] as const;

/** The columns that decisions about scans read. */
export const scanReads = {
  kegiatan: ['id', 'status', 'openedAt', 'closedAt'],
  inventaris: intakeColumns,
  pindaian: 'all',
  salinan: 'all',
  naskah: paperColumns,
  tahapan: stepColumns,
  ...logOfEvents,
} as const;
