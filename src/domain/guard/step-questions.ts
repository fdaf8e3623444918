import type { GuardQuestion } from '../refusal/guard-question';
import type { Context } from '../office/context';
import type { StepContext } from '../kegiatan/authorize-step';
import { stepByNumber } from '../sop/sop';
import { OFFICE_LANE } from '../sop/step';
import type { InventoryRow } from '../workbook/inventaris';
import { guardQuestions } from './guard-questions';
import { guardedRows, mayBecomePublic, type GuardedRow, type NamedScan } from './guarded-rows';

type GuardedStepRow = GuardedRow & Pick<InventoryRow, 'kegiatan' | 'subBagian' | 'decision' | 'category'>;

export interface GuardedSteps {
  readonly inventaris: readonly GuardedStepRow[];
  readonly pindaian: readonly NamedScan[];
}

/** What is to be answered before this step is finished; nothing of the others. */
export function stepQuestions(
  office: GuardedSteps,
  { kegiatan, step }: StepContext,
  context: Context,
): readonly GuardQuestion[] {
  return stepByNumber(step.number)?.isGuarded ? laneQuestions(office, kegiatan.id, step.lane, context) : [];
}

/** Open questions of a lane; in the lane of the office, of every unit. */
export const laneQuestions = (
  { inventaris, pindaian }: GuardedSteps,
  kegiatan: string,
  lane: string,
  { settings }: Pick<Context, 'settings'>,
): readonly GuardQuestion[] =>
  guardQuestions(
    guardedRows(
      inventaris.filter(
        (row) =>
          row.kegiatan === kegiatan &&
          (lane === OFFICE_LANE || row.subBagian === lane) &&
          row.id !== '' &&
          mayBecomePublic(row),
      ),
      pindaian,
    ),
    settings.guard,
  );
