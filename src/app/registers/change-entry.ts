import type { Changes } from '../../domain/workbook/changes';
import { applyUpdates, isEmpty, joinChanges } from '../../domain/workbook/changes';
import type { Context } from '../../domain/office/context';
import { reinstateEntry as reinstate } from '../../domain/registers/entry/reinstate-entry';
import { planSharing, type SharingOrder } from '../../domain/registers/share-scans';
import { withdrawEntry as withdraw, type LifeOffice } from '../../domain/registers/entry/withdraw-entry';
import { ok, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { carryOutRemoval, decideRemoval, publishedFile } from '../publish/remove-published';
import { carryOutSharing } from './carry-out-sharing';
import { lifeReads } from './life-reads';

type Needs = Pick<
  Deps,
  'execution' | 'custody' | 'sharing' | 'publications' | 'seal' | 'sha256' | 'timeIsOver'
>;
export interface ChangedEntry {
  readonly number: string;
  /** Scans that remain public for now, because Drive refused; the daily trigger retries. */
  readonly stillOpen: number;
  /** Whether the public page may still show a removed entry; the daily trigger retries. */
  readonly stillPublished: boolean;
}

type Decide = (office: LifeOffice, context: Context, number: string, reason: string) => Result<Changes>;

/**
 * Changes the entry in the sheet, then writes the published file without it and closes the scans that are no longer public
 * in Drive.
 */
const changeEntry =
  (decide: Decide) =>
  (deps: Needs) =>
  (number: string, reason: string): Result<ChangedEntry> => {
    const decided = deps.execution.transactWith(
      lifeReads,
      (_office, context) => publishedFile(deps, context),
      (office, standing, context) => {
        const decision = decide(office, context, number, reason);
        if (!decision.ok) return decision;
        const dip = applyUpdates('dip', office.dip, decision.value.updates);
        const orders = closings({ ...office, dip });
        const removal = decideRemoval(deps, office.dip, dip, standing, context);
        const isBehind = removal.planned === null && !isEmpty(joinChanges(removal.changes));
        return ok({
          changes: joinChanges(decision.value, removal.changes),
          reply: { orders, dip, removal: removal.planned, isBehind },
          // The file is written under the lock, so that publications never overlap.
          effectsFollow: orders.length > 0 && removal.planned === null,
        });
      },
    );
    if (!decided.ok) return decided;
    const { orders, dip, removal, isBehind } = decided.value;
    const published = carryOutRemoval(deps, removal);
    const { left } = carryOutSharing(deps, orders, dip);
    return ok({ number, stillOpen: left, stillPublished: isBehind || published > 0 });
  };

/** Only what must be closed; the daily trigger opens the rest. */
export const closings = (office: Parameters<typeof planSharing>[0]): readonly SharingOrder[] =>
  planSharing(office, true).filter(({ open }) => !open);

export const withdrawEntry = changeEntry(withdraw);
export const reinstateEntry = changeEntry(reinstate);
