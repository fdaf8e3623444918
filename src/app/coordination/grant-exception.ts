import { grantFourEyesException } from '../../domain/coordination/grant-exception';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { procedureToDecide } from '../reads';
import { withReply } from '../results';

/** The PPID lifts the four-eyes rule for a unit, with a reason. */
export const grantException =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (unit: string, reason: string): Result<{ readonly unit: string }> =>
    execution.transact(procedureToDecide, (office, context) =>
      withReply(grantFourEyesException(office, context, unit, reason), { unit }),
    );
