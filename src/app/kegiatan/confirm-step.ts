import { confirmStep as confirm } from '../../domain/procedure/confirm-step';
import type { Result } from '../../domain/refusal/result';
import type { StepRef } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { procedureToDecide } from '../reads';
import { withReply } from '../results';

/** The checker of a step confirms that it was checked. */
export const confirmStep =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (ref: StepRef): Result<StepRef> =>
    execution.transact(procedureToDecide, (office, context) => withReply(confirm(office, context, ref), ref));
