import { applyUpdates } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { decideRows as decide, type Verdict } from '../../domain/coordination/decide-rows';
import { notedColumns } from '../../domain/inventory/return-note';
import { runningKegiatan } from '../../domain/sop/running';
import { notifyAtOnce } from '../../domain/reminders/returned-rows';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { inventoryReviewed, logOfRows, procedure } from '../reads';
import { withNormalizedRows } from '../inventory/with-normalized-rows';
import { quotaForReturns, notifyReturned, type Returning } from '../kegiatan/notify-returned';

/** For a return, also reads the cells that the return stores, so that the reviewer can later see the corrections. */
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

/** SOP 3: the Tim Penghubung accepts, returns or proposes rows of its unit. The unit gets a message about returned rows. */
export const decideRows =
  (deps: DecidingDeps) =>
  (
    unit: string,
    ids: readonly string[],
    verdict: Verdict,
    reason: string,
    replace: boolean,
    notMine: boolean,
  ): Result<DecidedReply> => {
    const result = deps.execution.transactWith(
      readsFor(verdict),
      (_office, context) => (verdict === 'dikembalikan' ? quotaForReturns(deps, context) : 0),
      (read, quota, current) =>
        withNormalizedRows<typeof read, DecidedReply & Returning>((office, context: Context) => {
          const notified = notifyAtOnce(office, unit, context, quota);
          const done = decide(office, context, unit, ids, verdict, reason, { replace, notMine, notified });
          if (!done.ok) return done;
          const { changes, decided, refused } = done.value;
          const inventaris = applyUpdates('inventaris', office.inventaris, changes.updates);
          const kegiatan = runningKegiatan(office.kegiatan)?.name ?? '';
          const rows = inventaris.filter(({ id }) => decided.includes(id));
          const reply = { decided, refused, notified, kegiatan, rows, context };
          return ok({ changes, reply, effectsFollow: notified.length > 0 });
        })(read, current),
    );
    if (!result.ok) return result;
    notifyReturned(deps, result.value);
    return ok({ decided: result.value.decided, refused: result.value.refused });
  };
