import type { Duration } from '../calendar/duration';
import type { RoleName } from '../organisation/role';
import type { Blocker } from '../refusal/blocker';
import type { KegiatanWork, LaneWork } from '../completeness/work';

/** The lane in which steps 4 to 6 run, for the office as a whole. */
export const OFFICE_LANE = 'KANTOR';

interface StepFacts<N extends number> {
  readonly number: N;
  /** The SOP's own wording, "Uraian prosedur". */
  readonly title: string;
  readonly standard: Duration;
  readonly doer: RoleName;
  readonly checker: RoleName | null;
  /** The SOP's "Output"; blank there for steps 4 to 6. */
  readonly output: string;
}

export interface LaneStep<N extends number = number> extends StepFacts<N> {
  readonly lane: 'sub-bagian';
  readonly blockers: (work: LaneWork) => readonly Blocker[];
}

export interface OfficeStep<N extends number = number> extends StepFacts<N> {
  readonly lane: 'kantor';
  readonly blockers: (work: KegiatanWork) => readonly Blocker[];
}

export type Step = LaneStep | OfficeStep;

export const defineLaneStep = <N extends number>(step: Omit<LaneStep<N>, 'lane'>): LaneStep<N> => ({
  ...step,
  lane: 'sub-bagian',
});
export const defineOfficeStep = <N extends number>(step: Omit<OfficeStep<N>, 'lane'>): OfficeStep<N> => ({
  ...step,
  lane: 'kantor',
});
