import { joinChanges } from '../domain/changes';
import { declareNihil as declare } from '../domain/inventory/declare-nihil';
import { ok, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import type { Deps } from './deps';
import { inventoryReviewed, procedure } from './reads';
import { reviewed } from './reviewed';

const reads = { ...procedure, inventaris: inventoryReviewed } as const;

/** SOP 1: the unit holds nothing this time. */
export const declareNihil =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (unit: string): Result<{ readonly unit: string }, Refusal> =>
    execution.run(reads, (office, context) => {
      const review = reviewed(office, context);
      const declared = declare(review.office, context, unit);
      return declared.ok
        ? ok({ changes: joinChanges(review.changes, declared.value), reply: { unit } })
        : declared;
    });
