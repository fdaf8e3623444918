import type { StepRow } from '../workbook/procedure';
import { OFFICE_LANE } from '../sop/step';
import { stepByNumber } from '../sop/sop';
import { coordination } from '../sop/step-3-coordination';

export type LaneStepRow = Pick<StepRow, 'id' | 'number' | 'lane' | 'status'>;

const isOfficeStep = (number: number): boolean => stepByNumber(number)?.lane === 'kantor';

/** The ID of a step. @example stepId('K-0001', 3, 'KUL')  //=> 'K-0001/3/KUL' */
export const stepId = (kegiatan: string, number: number, lane: string): string =>
  `${kegiatan}/${number}/${lane}`;

export const lanesOf = (steps: readonly LaneStepRow[]): readonly string[] =>
  [...new Set(steps.map(({ lane }) => lane))].filter((lane) => lane !== OFFICE_LANE);

/**
 * The steps that must be done before this one opens: the preceding step of its lane or, for the first step of the
 * office, the last step of every lane ("step 4 opens when every lane has done step 3").
 */
export function predecessors<S extends LaneStepRow>(step: LaneStepRow, steps: readonly S[]): readonly S[] {
  const number = step.number - 1;
  const former = steps.filter((other) => other.number === number);
  return isOfficeStep(number) === isOfficeStep(step.number)
    ? former.filter(({ lane }) => lane === step.lane)
    : former;
}

/** The steps that open when `finished` is done. */
export function opensAfter<S extends LaneStepRow>(finished: LaneStepRow, steps: readonly S[]): readonly S[] {
  const done = (step: LaneStepRow): boolean => step.status === 'selesai' || step.id === finished.id;
  return steps.filter((step) => {
    const before = predecessors(step, steps);
    return step.status === 'menunggu' && before.some(({ id }) => id === finished.id) && before.every(done);
  });
}

/** The units whose coordination (step 3) is done in this Kegiatan. */
export const closedLanes = (
  steps: readonly (LaneStepRow & Pick<StepRow, 'kegiatan'>)[],
  kegiatan: string,
): ReadonlySet<string> =>
  new Set(
    steps
      .filter(
        (step) =>
          step.kegiatan === kegiatan && step.number === coordination.number && step.status === 'selesai',
      )
      .map(({ lane }) => lane),
  );

/** The exception to four eyes that the PPID recorded for a unit in a Kegiatan; '' for none. */
export const exceptionIn = (
  steps: readonly Pick<StepRow, 'kegiatan' | 'lane' | 'number' | 'exception'>[],
  kegiatan: string,
  unit: string,
): string =>
  steps.find(
    (step) => step.kegiatan === kegiatan && step.lane === unit && step.number === coordination.number,
  )?.exception ?? '';
