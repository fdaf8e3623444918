import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import { planArchive, planRelocation } from '../../domain/scans/archive/plan-archive';
import { settleArchive } from '../../domain/scans/archive/settle-moves';
import { carryOut, planDecision, type MovesReply } from './carry-out';
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
  const planned = deps.execution.run({ ...procedure, ...reads }, (office, context) =>
    planDecision(planArchive(office, context), context),
  );
  return planned.ok ? ok(carryOut(deps, planned.value, settleArchive)) : planned;
};

/** Once a day: an archived scan is moved to the folder of the register in which its entry is now. */
export const relocateScans = (deps: ScanDeps) => (): Result<MovesReply, Refusal> => {
  const planned = deps.execution.run(reads, (office, context) =>
    planDecision(ok(planRelocation(office, context)), context),
  );
  return planned.ok ? ok(carryOut(deps, planned.value, settleArchive)) : planned;
};
