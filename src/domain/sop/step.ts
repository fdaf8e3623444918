import type { Duration } from '../calendar/duration';
import type { RoleName } from '../organisation/role';
import { unitName, type SubBagian } from '../organisation/sub-bagian';
import type { Blocker } from '../refusal/blocker';
import type { StepRef } from '../refusal/refusal';
import type { KegiatanWork, LaneWork } from '../completeness/work';

/** The lane of the steps that the office does as a whole. */
export const OFFICE_LANE = 'KANTOR';

/** What a page offers to the doer of an open step. */
export type StepAction = 'finish' | 'declareNihil' | 'checkScans' | 'archiveScans' | 'sendReport';

/** Where a page lets the doer work on a step. */
export type StepPlace = 'inventory' | 'scans' | 'coordination' | 'entry' | 'printedPlaces' | 'report';

/** What a step writes when it is finished, beyond its own row; `report` is finished by the mail, not by an order. */
export type StepEffect = 'recapitulation' | 'registers' | 'report';

/** A step by what it looks at: one unit's part of the Kegiatan, or the whole. */
export interface StepFacts<N extends number, Work> {
  readonly number: N;
  /** The SOP's own wording, "Uraian prosedur". */
  readonly title: string;
  readonly standard: Duration;
  readonly doer: RoleName;
  readonly checker: RoleName | null;
  /** The SOP's "Output"; blank where the SOP names none. */
  readonly output: string;
  /** What is in the way of finishing it. */
  readonly blockers: (work: Work) => readonly Blocker[];
  /** The output that is recorded when it is finished, or the effect that records it. */
  readonly outcome: ((work: Work) => string) | StepEffect;
  /** The first is the usual one. */
  readonly actions: readonly StepAction[];
  readonly place?: StepPlace;
  /** Finishing it brings documents nearer to the public: the guard asks first. */
  readonly isGuarded?: true;
}

export interface LaneStep<N extends number = number> extends StepFacts<N, LaneWork> {
  readonly lane: 'sub-bagian';
}

export interface OfficeStep<N extends number = number> extends StepFacts<N, KegiatanWork> {
  readonly lane: 'kantor';
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

/** A step in a lane; of the office where no unit is named. */
export const stepRef = ({ number }: Pick<Step, 'number'>, lane: string = OFFICE_LANE): StepRef => ({
  number,
  lane,
});

/** @example laneName('KANTOR', units)  //=> 'Kantor' */
export const laneName = (lane: string, units: readonly SubBagian[]): string =>
  lane === OFFICE_LANE ? 'Kantor' : unitName(lane, units);
