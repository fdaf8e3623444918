import type { Duration } from '../calendar/duration';
import type { RoleName } from '../organisation/role';
import { unitName, type SubBagian } from '../organisation/sub-bagian';
import type { Blocker } from '../refusal/blocker';
import type { StepRef } from '../refusal/refusal';
import type { KegiatanWork, LaneWork } from '../completeness/work';

/** The lane of the steps of the whole office. */
export const OFFICE_LANE = 'KANTOR';

/** Actions that a page offers to the doer of an open step. */
type StepAction = 'finish' | 'declareNihil' | 'checkScans' | 'archiveScans' | 'sendReport';

/** The page on which the doer works on a step. */
type StepPlace = 'inventory' | 'scans' | 'coordination' | 'entry' | 'printedPlaces' | 'report';

/** What finishing a step writes beyond its own row; `report` is finished by sending the mail, not by a command. */
export type StepEffect = 'recapitulation' | 'registers' | 'report';

/** What the office may hold a step back for by a setting of Penjagaan; without it the step is finished and says what is missing. */
export type StepGate = 'missingDocuments' | 'incompleteEntries';

/** A step; `Work` is what its blockers check: the rows of one unit, or of the whole Kegiatan. */
export interface StepFacts<N extends number, Work> {
  readonly number: N;
  /** The SOP's own wording, "Uraian prosedur". */
  readonly title: string;
  readonly standard: Duration;
  readonly doer: RoleName;
  readonly checker: RoleName | null;
  /** The SOP's "Output"; blank where the SOP names none. */
  readonly output: string;
  /** What prevents finishing it. */
  readonly blockers: (work: Work) => readonly Blocker[];
  /** The output to record when it is finished, or the effect that records it. */
  readonly outcome: ((work: Work) => string) | StepEffect;
  /** The first is the default. */
  readonly actions: readonly StepAction[];
  readonly place?: StepPlace;
  /** Finishing it brings documents closer to publication, so the guard's questions come first. */
  readonly isGuarded?: true;
  readonly gate?: StepGate;
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

/** A reference to a step in a lane; the default is the lane of the office. */
export const stepRef = ({ number }: Pick<Step, 'number'>, lane: string = OFFICE_LANE): StepRef => ({
  number,
  lane,
});

/** @example laneName('KANTOR', units)  //=> 'PPID' */
export const laneName = (lane: string, units: readonly SubBagian[]): string =>
  lane === OFFICE_LANE ? 'PPID' : unitName(lane, units);
