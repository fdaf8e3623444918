import { mapResult, ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import { planArchive, planRelocation } from '../../domain/scans/archive/plan-archive';
import { recordArchive } from '../../domain/scans/archive/record-moves';
import { carryOut, planDecision, type MovesReply } from './carry-out';
import type { Deps } from '../deps';
import { limitExempted } from '../office/limit-exempted';
import { procedure } from '../reads';
import type { ScanDeps } from './scan-deps';

const reads = {
  inventaris: ['kegiatan', 'subBagian', 'title', 'year', 'category', 'register', 'entry'],
  dip: ['status', 'movedTo', 'category'],
  dik: ['status', 'movedTo'],
  pindaian: 'all',
} as const;

/** SOP 5: every filed scan to its archive folder, its hash checked on the way. */
export const archiveScans = (deps: ScanDeps) => (): Result<MovesReply, Refusal> => {
  const planned = deps.execution.transact({ ...procedure, ...reads }, (office, context) =>
    planDecision(planArchive(office, context), context),
  );
  return mapResult(planned, (announced) => carryOut(deps, announced, recordArchive));
};

/**
 * Once a day: an archived scan is moved to the folder of the register in which its entry is now. Then access to the
 * folders of exempted scans is limited, which needs no further reading of the workbook.
 */
export const relocateScans = (deps: ScanDeps & Pick<Deps, 'access'>) => (): Result<MovesReply, Refusal> => {
  const planned = deps.execution.transact(reads, (office, context) => {
    const decision = planDecision(ok(planRelocation(office, context)), context);
    if (!decision.ok) return decision;
    const { reply, ...rest } = decision.value;
    return ok({ ...rest, reply: { announced: reply, settings: context.settings } });
  });
  if (!planned.ok) return planned;
  const moved = carryOut(deps, planned.value.announced, recordArchive);
  return mapResult(limitExempted(deps, planned.value.settings), () => moved);
};
