import { monevLines } from '../../domain/registers/monev/monev-lines';
import { monevMatrix, type MonevMatrix } from '../../domain/registers/monev/monev-scores';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { logOfEntries } from '../reads';

const reads = {
  ...logOfEntries,
  dip: [
    'number',
    'title',
    'summary',
    'year',
    'category',
    'status',
    'link',
    'linkState',
    'linkCheckedAt',
    'refreshedAt',
  ],
  dik: ['status'],
  rekapitulasi: ['id'],
  kegiatan: ['name', 'mailState', 'report'],
  monev: 'all',
} as const;

/** The monitoring items with their evidence and scores, as the outputs print them. */
export const viewMonev =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<MonevMatrix> =>
    execution.read(reads, (office, context) =>
      monevMatrix(monevLines(office, context), context.settings.publication.unlinkedScore),
    );
