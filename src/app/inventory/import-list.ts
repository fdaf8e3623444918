import { addListed, type ListedDraft } from '../../domain/inventory/add-rows';
import { mapResult, type Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { procedureToDecide } from '../reads';

const reads = { ...procedureToDecide, inventaris: ['kegiatan', 'subBagian', 'title', 'year'] } as const;

/** SOP 1: adds a previewed list to the inventory, all of it or nothing. */
export const importList =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (drafts: readonly ListedDraft[]): Result<{ readonly ids: readonly string[] }> =>
    execution.transact(reads, (office, context) =>
      mapResult(addListed(office, context, drafts), ({ changes, ids }) => ({ changes, reply: { ids } })),
    );
