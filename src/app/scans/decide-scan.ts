import { mapResult, type Result } from '../../domain/refusal/result';
import { allFiles } from '../../domain/scans/intake-state';
import { resolveScan as resolve, type ScanVerdict } from '../../domain/scans/decisions/resolve-scan';
import { PAIRABLE, pairScan as pair } from '../../domain/scans/decisions/pair-scan';
import { recordIntake } from '../../domain/scans/archive/record-moves';
import { authorizeScan } from '../../domain/scans/decisions/authorize-scan';
import { carryOut, planDecision, type MovesReply } from './carry-out';
import { readFileAgain } from './read-inboxes';
import { scanReads, type ScanDeps } from './scan-deps';

/** Assigns a file to one or more rows, as a person decided. */
export const pairScan =
  (deps: ScanDeps) =>
  (scanId: string, rowIds: readonly string[]): Result<MovesReply> => {
    const planned = deps.execution.transactWith(
      scanReads,
      (office, context) => {
        const taken = authorizeScan(allFiles(office), context, scanId, PAIRABLE);
        return taken.ok ? readFileAgain(deps.scans, taken.value) : undefined;
      },
      (office, seen, context) => planDecision(pair(office, context, scanId, rowIds, seen), context),
    );
    return mapResult(planned, (announced) => carryOut(deps, announced, recordIntake));
  };

/** Records another decision about a file: retry, not ours, a copy or not. */
export const resolveScan =
  (deps: ScanDeps) =>
  (scanId: string, verdict: ScanVerdict): Result<MovesReply> => {
    const planned = deps.execution.transact({ pindaian: 'all', salinan: 'all' }, (office, context) =>
      planDecision(resolve(allFiles(office), context, scanId, verdict), context),
    );
    return mapResult(planned, (announced) => carryOut(deps, announced, recordIntake));
  };
