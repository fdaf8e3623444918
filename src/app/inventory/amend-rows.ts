import { amendRows as amend, type AmendmentName } from '../../domain/inventory/amend-rows';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { procedureToDecide } from '../reads';
import { withReply } from '../results';

const reads = {
  ...procedureToDecide,
  inventaris: [
    'kegiatan',
    'subBagian',
    'title',
    'register',
    'unscannable',
    'printedPlace',
    'decision',
    'reason',
    'decidedBy',
    'decidedAt',
    'returned',
    'carried',
    'typedBy',
  ],
} as const;

/** Records the same fact for many rows: cannot be scanned, postponed, location of the printed copy. */
export const amendRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (name: AmendmentName, ids: readonly string[], text: string): Result<{ readonly ids: readonly string[] }> =>
    execution.transact(reads, (office, context) =>
      withReply(amend(office, context, name, ids, text), { ids }),
    );
