import { monevLines } from '../../domain/registers/monev/monev-lines';
import { monevMatrix, type MonevMatrix } from '../../domain/registers/monev/monev-scores';
import { visibilityColumns } from '../../domain/registers/cells-to-repair';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { logOfEvents } from '../reads';

const reads = {
  ...logOfEvents,
  dip: [...visibilityColumns, 'linkState', 'linkCheckedAt'],
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
