import { grantFourEyesException } from '../../domain/coordination/grant-exception';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { procedure } from '../reads';

/** The PPID lifts the four-eyes rule for a unit, with a reason. */
export const grantException =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (unit: string, reason: string): Result<{ readonly unit: string }, Refusal> =>
    execution.transact(procedure, (office, context) => {
      const granted = grantFourEyesException(office, context, unit, reason);
      return granted.ok ? ok({ changes: granted.value, reply: { unit } }) : granted;
    });
