import { decideRows as decide, type Verdict } from '../domain/coordination/decide-rows';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { Deps } from './deps';
import { inventoryReviewed, logOfRows, procedure } from './reads';
import { afterReview } from './after-review';

const reads = {
  ...procedure,
  ...logOfRows,
  inventaris: [...inventoryReviewed, 'exemptionBasis', 'reason'],
  dasarHukum: 'all',
} as const;

export interface DecidedReply {
  readonly decided: readonly string[];
  readonly refused: readonly Refusal[];
}

/** SOP 3: the Tim Penghubung accepts, returns or proposes rows of its unit. */
export const decideRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (
    unit: string,
    ids: readonly string[],
    verdict: Verdict,
    reason: string,
    replace: boolean,
    notMine: boolean,
  ): Result<DecidedReply, Refusal> =>
    execution.run(
      reads,
      afterReview((office, context) => {
        const result = decide(office, context, unit, ids, verdict, reason, { replace, notMine });
        if (!result.ok) return result;
        const { changes, decided, refused } = result.value;
        return ok({ changes, reply: { decided, refused } });
      }),
    );
