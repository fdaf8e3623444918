import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import { planArchive, planRelocation } from '../domain/scans/plan-archive';
import { settleArchive } from '../domain/scans/settle-moves';
import { carryOut, planDecision, type MovesReply } from './carry-out';
import type { Deps } from './deps';
import { limitExempted } from './limit-exempted';
import { procedure } from './reads';
import type { ScanDeps } from './scan-deps';

const reads = {
  inventaris: ['kegiatan', 'subBagian', 'title', 'year', 'category', 'register', 'entry'],
  dip: ['status', 'movedTo', 'category'],
  dik: ['status', 'movedTo'],
  pindaian: 'all',
} as const;

/** SOP 5: every filed scan to its archive folder, its hash checked on the way. */
export const archiveScans = (deps: ScanDeps) => (): Result<MovesReply, Refusal> => {
  const planned = deps.execution.run({ ...procedure, ...reads }, (office, context) =>
    planDecision(planArchive(office, context), context),
  );
  return planned.ok ? ok(carryOut(deps, planned.value, settleArchive)) : planned;
};

/**
 * Once a day: an archived scan is moved to the folder of the register in which its entry is now. Then the folders of exempted scans
 * are limited to those who may open them: to look at them needs no further reading of the workbook.
 */
export const relocateScans = (deps: ScanDeps & Pick<Deps, 'access'>) => (): Result<MovesReply, Refusal> => {
  const planned = deps.execution.run(reads, (office, context) => {
    const decision = planDecision(ok(planRelocation(office, context)), context);
    if (!decision.ok) return decision;
    const { reply, ...rest } = decision.value;
    return ok({ ...rest, reply: { announced: reply, settings: context.settings } });
  });
  if (!planned.ok) return planned;
  const moved = carryOut(deps, planned.value.announced, settleArchive);
  const limited = limitExempted(deps, planned.value.settings);
  return limited.ok ? ok(moved) : limited;
};
