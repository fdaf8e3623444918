import { applyUpdates, joinChanges, rowsAfter } from '../domain/changes';
import { finishStep as finish } from '../domain/kegiatan/finish-step';
import { renewDeadlines } from '../domain/kegiatan/renew-deadlines';
import { ok, type Result } from '../domain/result';
import type { Refusal, StepRef } from '../domain/refusal';
import { afterReview } from './after-review';
import type { Deps } from './deps';
import { logOfRows, overviewShown, procedure } from './reads';
import { carryOutSharing } from './registers/carry-out-sharing';
import { closings } from './registers/change-entry';

/** What any step needs to see, and what entering the registers (step 4) writes. */
const reads = {
  ...procedure,
  ...overviewShown,
  ...logOfRows,
  inventaris: 'all',
  pindaian: ['row', 'state', 'reason', 'archiveName', 'archivedAt', 'fileId', 'shared'],
  rekapitulasi: [],
  dip: 'all',
  dik: 'all',
  dasarHukum: 'all',
  klasifikasi: 'all',
} as const;

/** A step's doer says that it is done; scans that are public no more are then closed in Drive. */
export const finishStep =
  (deps: Pick<Deps, 'execution' | 'sharing' | 'timeIsOver'>) =>
  (ref: StepRef): Result<StepRef, Refusal> => {
    const finished = deps.execution.run(
      reads,
      afterReview((office, context) => {
        const renewed = renewDeadlines(office.tahapan, context);
        const done = finish({ ...office, tahapan: renewed.steps }, context, ref);
        if (!done.ok) return done;
        const dip = rowsAfter('dip', office.dip, done.value);
        const inventaris = applyUpdates('inventaris', office.inventaris, done.value.updates);
        const orders = closings({ ...office, dip, inventaris });
        return ok({
          changes: joinChanges(renewed.changes, done.value),
          reply: { orders, dip },
          effectsFollow: orders.length > 0,
        });
      }),
    );
    if (!finished.ok) return finished;
    carryOutSharing(deps, finished.value.orders, finished.value.dip);
    return ok(ref);
  };
