import type { Changes } from '../../domain/changes';
import { applyUpdates } from '../../domain/changes';
import type { Context } from '../../domain/context';
import { reinstateEntry as reinstate } from '../../domain/registers/reinstate-entry';
import { planSharing, type SharingOrder } from '../../domain/registers/share-scans';
import { withdrawEntry as withdraw, type LifeOffice } from '../../domain/registers/withdraw-entry';
import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { Deps } from '../deps';
import { carryOutSharing } from './carry-out-sharing';
import { lifeReads } from './life-reads';

type Needs = Pick<Deps, 'execution' | 'sharing' | 'timeIsOver'>;
export interface ChangedEntry {
  readonly number: string;
  /** Scans that stay open to the public for now, because Drive refused; the daily trigger tries again. */
  readonly stillOpen: number;
}

type Decide = (
  office: LifeOffice,
  context: Context,
  number: string,
  reason: string,
) => Result<Changes, Refusal>;

/** The entry changes in the sheet; then the scans that are public no more are closed in Drive. */
const changeEntry =
  (decide: Decide) =>
  (deps: Needs) =>
  (number: string, reason: string): Result<ChangedEntry, Refusal> => {
    const decided = deps.execution.run(lifeReads, (office, context) => {
      const changes = decide(office, context, number, reason);
      if (!changes.ok) return changes;
      const dip = applyUpdates('dip', office.dip, changes.value.updates);
      const orders = closings({ ...office, dip });
      return ok({ changes: changes.value, reply: { orders, dip }, effectsFollow: orders.length > 0 });
    });
    if (!decided.ok) return decided;
    const { left } = carryOutSharing(deps, decided.value.orders, decided.value.dip);
    return ok({ number, stillOpen: left });
  };

/** Whatever else is to be opened is the daily trigger's. */
export const closings = (office: Parameters<typeof planSharing>[0]): readonly SharingOrder[] =>
  planSharing(office, true).filter(({ open }) => !open);

export const withdrawEntry = changeEntry(withdraw);
export const reinstateEntry = changeEntry(reinstate);
