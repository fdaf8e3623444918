import { amendRows as amend, type AmendmentName } from '../../domain/inventory/amend-rows';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { procedure } from '../reads';

const reads = {
  ...procedure,
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
  ],
} as const;

/** Says one thing of many rows: cannot be scanned, set aside, where the printed copy lies. */
export const amendRows =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (
    name: AmendmentName,
    ids: readonly string[],
    text: string,
  ): Result<{ readonly ids: readonly string[] }, Refusal> =>
    execution.transact(reads, (office, context) => {
      const amended = amend(office, context, name, ids, text);
      return amended.ok ? ok({ changes: amended.value, reply: { ids } }) : amended;
    });
