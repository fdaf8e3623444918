import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import { judgeScan as judge, type ScanVerdict } from '../../domain/scans/judge-scan';
import { PAIRABLE, pairScan as pair } from '../../domain/scans/pair-scan';
import { settleIntake } from '../../domain/scans/archive/settle-moves';
import { takeScan } from '../../domain/scans/take-scan';
import { carryOut, planDecision, type MovesReply } from './carry-out';
import { lookAgain } from './look-around';
import { scanReads, type ScanDeps } from './scan-deps';

/** A person says which row or rows a file is for. */
export const pairScan =
  (deps: ScanDeps) =>
  (scanId: string, rowIds: readonly string[]): Result<MovesReply, Refusal> => {
    const planned = deps.execution.runWith(
      scanReads,
      ({ pindaian }, context) => {
        const taken = takeScan(pindaian, context, scanId, PAIRABLE);
        return taken.ok ? lookAgain(deps.scans, taken.value) : undefined;
      },
      (office, seen, context) => planDecision(pair(office, context, scanId, rowIds, seen), context),
    );
    return planned.ok ? ok(carryOut(deps, planned.value, settleIntake)) : planned;
  };

/** A person says what else a file is: worth another look, not ours, a copy or not. */
export const judgeScan =
  (deps: ScanDeps) =>
  (scanId: string, verdict: ScanVerdict): Result<MovesReply, Refusal> => {
    const planned = deps.execution.run({ pindaian: 'all' }, (office, context) =>
      planDecision(judge(office.pindaian, context, scanId, verdict), context),
    );
    return planned.ok ? ok(carryOut(deps, planned.value, settleIntake)) : planned;
  };
