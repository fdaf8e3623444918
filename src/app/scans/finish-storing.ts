import type { Refusal, StepRef } from '../../domain/refusal/refusal';
import type { Result } from '../../domain/refusal/result';
import { finishStep } from '../kegiatan/finish-step';
import { archiveScans } from './archive-scans';

type Needs = Parameters<typeof archiveScans>[0] & Parameters<typeof finishStep>[0];

/** Finishes a step. If nothing but unarchived scans prevents it, they are archived first (SOP 5). */
export const finishStoring =
  (deps: Needs) =>
  (ref: StepRef): Result<StepRef> => {
    const done = finishStep(deps)(ref);
    if (done.ok || !isOnlyArchiving(done.error)) return done;
    const archived = archiveScans(deps)();
    return archived.ok ? finishStep(deps)(ref) : archived;
  };

const isOnlyArchiving = (refusal: Refusal): boolean =>
  refusal.code === 'BLOCKED' && refusal.blockers.every(({ code }) => code === 'SCAN_NOT_ARCHIVED');
