import { applyUpdates } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { decideRows as decide, type Verdict } from '../../domain/coordination/decide-rows';
import { notedColumns } from '../../domain/inventory/return-note';
import { runningKegiatan } from '../../domain/sop/running';
import { tellAtOnce } from '../../domain/reminders/returned-rows';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { inventoryReviewed, logOfRows, procedure } from '../reads';
import { afterReview } from '../inventory/after-review';
import { quotaForReturns, tellReturned, type Returning } from '../kegiatan/tell-returned';

/** A row that is returned is kept as it was, so that the reviewer sees later what was corrected. */
const readsFor = (verdict: Verdict) => ({
  ...procedure,
  ...logOfRows,
  inventaris: [
    ...inventoryReviewed,
    'exemptionBasis' as const,
    ...(verdict === 'dikembalikan' ? notedColumns : []),
  ],
  dasarHukum: 'all' as const,
});

export interface DecidedReply {
  readonly decided: readonly string[];
  readonly refused: readonly Refusal[];
}

type DecidingDeps = Pick<Deps, 'execution' | 'mail' | 'mailQuota' | 'address'>;

/** SOP 3: the Tim Penghubung accepts, returns or proposes rows of its unit; the unit is written to of what is returned. */
export const decideRows =
  (deps: DecidingDeps) =>
  (
    unit: string,
    ids: readonly string[],
    verdict: Verdict,
    reason: string,
    replace: boolean,
    notMine: boolean,
  ): Result<DecidedReply, Refusal> => {
    const result = deps.execution.runWith(
      readsFor(verdict),
      (_office, context) => (verdict === 'dikembalikan' ? quotaForReturns(deps, context) : 0),
      (read, quota, current) =>
        afterReview<typeof read, DecidedReply & Returning>((office, context: Context) => {
          const told = tellAtOnce(office, unit, context, quota);
          const done = decide(office, context, unit, ids, verdict, reason, { replace, notMine, told });
          if (!done.ok) return done;
          const { changes, decided, refused } = done.value;
          const inventaris = applyUpdates('inventaris', office.inventaris, changes.updates);
          const kegiatan = runningKegiatan(office.kegiatan)?.name ?? '';
          const rows = inventaris.filter(({ id }) => decided.includes(id));
          const reply = { decided, refused, told, kegiatan, rows, context };
          return ok({ changes, reply, effectsFollow: told.length > 0 });
        })(read, current),
    );
    if (!result.ok) return result;
    tellReturned(deps, result.value);
    return ok({ decided: result.value.decided, refused: result.value.refused });
  };
