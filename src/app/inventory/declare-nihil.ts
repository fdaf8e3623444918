import { declareNihil as declare } from '../../domain/inventory/declare-nihil';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { inventoryReviewed, logOfRows, procedure } from '../reads';
import { withReply } from '../results';
import { withNormalizedRows } from './with-normalized-rows';

const reads = { ...procedure, ...logOfRows, inventaris: inventoryReviewed } as const;

/** SOP 1: the unit declares that it has no documents this time. */
export const declareNihil =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (unit: string): Result<{ readonly unit: string }> =>
    execution.transact(
      reads,
      withNormalizedRows((office, context) => withReply(declare(office, context, unit), { unit })),
    );
