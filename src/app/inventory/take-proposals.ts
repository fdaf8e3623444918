import { takeProposals as take } from '../../domain/inventory/take-proposals';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { decided, procedureToDecide } from '../reads';
import { withReply } from '../results';

const reads = {
  ...procedureToDecide,
  inventaris: [
    'kegiatan',
    'subBagian',
    'title',
    'classification',
    'typedBy',
    'reason',
    'carried',
    ...decided,
  ],
  klasifikasi: 'all',
} as const;

/** The unit takes over the proposed classification codes of these rows. */
export const takeProposals =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (ids: readonly string[]): Result<{ readonly ids: readonly string[] }> =>
    execution.transact(reads, (office, context) => withReply(take(office, context, ids), { ids }));
