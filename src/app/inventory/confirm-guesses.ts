import { confirmGuesses as confirm } from '../../domain/inventory/confirm-guesses';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { procedure } from '../reads';

const reads = { ...procedure, inventaris: 'all' } as const;

/** What an import guessed of these rows is right, as the unit says. */
export const confirmGuesses =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (ids: readonly string[]): Result<{ readonly ids: readonly string[] }, Refusal> =>
    execution.transact(reads, (office, context) => {
      const confirmed = confirm(office, context, ids);
      return confirmed.ok ? ok({ changes: confirmed.value, reply: { ids } }) : confirmed;
    });
