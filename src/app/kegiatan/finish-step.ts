import { applyUpdates, joinChanges, rowsAfter } from '../../domain/workbook/changes';
import { finishStep as finish } from '../../domain/procedure/finish-step';
import { renewDeadlines } from '../../domain/kegiatan/renew-deadlines';
import type { PlannedRemoval } from '../../domain/publication/plan-removal';
import type { SharingOffice, SharingOrder } from '../../domain/registers/share-scans';
import { missingIn } from '../../domain/expected/expected-counts';
import { expectedInUnit } from '../../domain/expected/expected-of';
import type { TabledOffice } from '../../domain/expected/expected-table';
import type { Context } from '../../domain/office/context';
import { runningKegiatan } from '../../domain/sop/running';
import { ok, type Result } from '../../domain/refusal/result';
import type { StepRef } from '../../domain/refusal/refusal';
import { stepByNumber } from '../../domain/sop/sop';
import { withNormalizedRows } from '../inventory/with-normalized-rows';
import type { Deps } from '../deps';
import { carryOutRemoval, decideRemoval, publishedFile } from '../publish/remove-published';
import { laneSteps, logOfEntryCells } from '../reads';
import { carryOutSharing } from '../registers/carry-out-sharing';
import { closings } from '../registers/change-entry';

/** What every step reads, and what entering the registers writes. */
const reads = {
  ...laneSteps,
  ...logOfEntryCells,
  pindaian: [...laneSteps.pindaian, 'archivedAt', 'fileId', 'shared'],
  dip: 'all',
  dik: 'all',
  klasifikasi: 'all',
} as const;

const writesRegisters = ({ number }: StepRef): boolean => stepByNumber(number)?.outcome === 'registers';

interface Following {
  readonly orders: readonly SharingOrder[];
  readonly dip: SharingOffice['dip'];
  readonly removal: PlannedRemoval | null;
  readonly missing: number;
}

export interface FinishedStep extends StepRef {
  /** Periods of documents of the master list that the unit neither has nor stated as Nihil; of the step that compares them. */
  readonly missing?: number;
}

/**
 * A doer finishes a step. Then entries that are no longer public are removed from the published file, and their scans are
 * closed in Drive.
 */
export const finishStep =
  (
    deps: Pick<Deps, 'execution' | 'custody' | 'sharing' | 'publications' | 'seal' | 'sha256' | 'timeIsOver'>,
  ) =>
  (ref: StepRef): Result<FinishedStep> => {
    const finished = deps.execution.transactWith(
      reads,
      (_office, context) => (writesRegisters(ref) ? publishedFile(deps, context) : null),
      (read, standing, current) =>
        withNormalizedRows<typeof read, Following>((office, context) => {
          const renewed = renewDeadlines(office.tahapan, context);
          const done = finish({ ...office, tahapan: renewed.steps }, context, ref);
          if (!done.ok) return done;
          const dip = rowsAfter('dip', office.dip, done.value);
          const dik = rowsAfter('dik', office.dik, done.value);
          const inventaris = applyUpdates('inventaris', office.inventaris, done.value.updates);
          const orders = closings({ ...office, dip, inventaris });
          const removal = decideRemoval(deps, office, { ...office, dip, dik }, standing, context);
          return ok({
            changes: joinChanges(renewed.changes, done.value, removal.changes),
            reply: { orders, dip, removal: removal.planned, missing: missingOf(office, ref, context) },
            effectsFollow: orders.length > 0 && removal.planned === null,
          });
        })(read, current),
    );
    if (!finished.ok) return finished;
    const { orders, dip, removal, missing } = finished.value;
    carryOutRemoval(deps, removal);
    carryOutSharing(deps, orders, dip);
    return ok({ ...ref, ...(missing > 0 && { missing }) });
  };

function missingOf(office: TabledOffice, { number, lane }: StepRef, context: Context): number {
  const running = runningKegiatan(office.kegiatan);
  const isCompared = stepByNumber(number)?.gate === 'missingDocuments';
  return isCompared && running ? missingIn(expectedInUnit(office, running, lane, context)) : 0;
}
