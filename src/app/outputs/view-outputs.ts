import { may, peopleWith } from '../../domain/office/permissions';
import type { Output } from '../../domain/outputs/output';
import { outputs } from '../../domain/outputs/outputs';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

export interface OutputOffer {
  readonly output: Output;
  readonly may: boolean;
  readonly people: readonly string[];
}

/** The outputs that can be created, and whether the caller may. */
export const viewOutputs =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<readonly OutputOffer[]> =>
    execution.read({}, (_office, context) =>
      outputs.map((output) => ({
        output,
        may: may(context, output.permission),
        people: peopleWith(output.permission, context.settings),
      })),
    );
