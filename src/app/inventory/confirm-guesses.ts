import { confirmGuesses as confirm } from '../../domain/inventory/confirm-guesses';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { procedureToDecide } from '../reads';
import { withReply } from '../results';

const reads = { ...procedureToDecide, inventaris: 'all' } as const;

/** The unit confirms the cells of these rows that an import guessed. */
export const confirmGuesses =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (ids: readonly string[]): Result<{ readonly ids: readonly string[] }> =>
    execution.transact(reads, (office, context) => withReply(confirm(office, context, ids), { ids }));
