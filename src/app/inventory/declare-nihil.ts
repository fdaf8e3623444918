import { declareNihil as declare } from '../../domain/inventory/declare-nihil';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { inventoryReviewed, logOfRows, procedure } from '../reads';
import { withNormalizedRows } from './with-normalized-rows';

const reads = { ...procedure, ...logOfRows, inventaris: inventoryReviewed } as const;

/** SOP 1: the unit holds nothing this time. */
export const declareNihil =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (unit: string): Result<{ readonly unit: string }, Refusal> =>
    execution.transact(
      reads,
      withNormalizedRows((office, context) => {
        const declared = declare(office, context, unit);
        return declared.ok ? ok({ changes: declared.value, reply: { unit } }) : declared;
      }),
    );
