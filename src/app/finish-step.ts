import { finishStep as finish } from '../domain/kegiatan/finish-step';
import { joinChanges } from '../domain/changes';
import { renewDeadlines } from '../domain/kegiatan/renew-deadlines';
import { ok, type Result } from '../domain/result';
import type { Refusal, StepRef } from '../domain/refusal';
import type { Deps } from './deps';
import { procedure } from './reads';
import { afterReview } from './after-review';

/** What any step needs to see, and what entering the registers (step 4) writes. */
const reads = {
  ...procedure,
  beranda: 'all',
  inventaris: 'all',
  pindaian: ['row', 'state', 'reason', 'archiveName', 'archivedAt'],
  rekapitulasi: [],
  dip: 'all',
  dik: 'all',
  dasarHukum: 'all',
} as const;

/** A step's doer says that it is done. */
export const finishStep =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (ref: StepRef): Result<StepRef, Refusal> =>
    execution.run(
      reads,
      afterReview((office, context) => {
        const renewed = renewDeadlines(office.tahapan, context);
        const finished = finish({ ...office, tahapan: renewed.steps }, context, ref);
        return finished.ok
          ? ok({ changes: joinChanges(renewed.changes, finished.value), reply: ref })
          : finished;
      }),
    );
