import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import { planArchive } from '../domain/scans/plan-archive';
import { settleArchive } from '../domain/scans/settle-moves';
import { carryOut, planDecision, type MovesReply } from './carry-out';
import { procedure } from './reads';
import type { ScanDeps } from './scan-deps';

const reads = {
  ...procedure,
  inventaris: ['kegiatan', 'subBagian', 'title', 'year', 'category', 'register'],
  pindaian: 'all',
} as const;

/** SOP 5: every filed scan to its archive folder, its hash checked on the way. */
export const archiveScans = (deps: ScanDeps) => (): Result<MovesReply, Refusal> => {
  const planned = deps.execution.run(reads, (office, context) =>
    planDecision(planArchive(office, context), context),
  );
  return planned.ok ? ok(carryOut(deps, planned.value, settleArchive)) : planned;
};
