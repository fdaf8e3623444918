import { confirmStep as confirm } from '../../domain/procedure/confirm-step';
import { ok, type Result } from '../../domain/refusal/result';
import type { Refusal, StepRef } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';
import { procedure } from '../reads';

/** A step's checker confirms that it was looked at. */
export const confirmStep =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (ref: StepRef): Result<StepRef, Refusal> =>
    execution.transact(procedure, (office, context) => {
      const confirmed = confirm(office, context, ref);
      return confirmed.ok ? ok({ changes: confirmed.value, reply: ref }) : confirmed;
    });
