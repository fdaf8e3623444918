import { roleInLane, type Role } from '../organisation/role';
import type { StepRef } from '../refusal/refusal';
import type { StepNumber } from '../sop/sop';
import type { Settings, StepSetting } from './settings/settings';

type Steps = Pick<Settings, 'steps'>;

/** The office's settings of a step. Only rows with a step number of the SOP are read, so the cast is safe. */
export const stepSetting = (number: number, { steps }: Steps): StepSetting => steps[number as StepNumber];

/** Who does this step in this lane. */
export const doerOf = ({ number, lane }: StepRef, settings: Steps): Role =>
  roleInLane(stepSetting(number, settings).doer, lane);

/** Who checks this step in this lane; null where nobody does. */
export function checkerOf({ number, lane }: StepRef, settings: Steps): Role | null {
  const { checker } = stepSetting(number, settings);
  return checker === null ? null : roleInLane(checker, lane);
}
