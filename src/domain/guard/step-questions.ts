import type { GuardQuestion } from '../refusal/guard-question';
import type { Context } from '../office/context';
import type { StepContext } from '../kegiatan/authorize-step';
import { OFFICE_LANE } from '../sop/step';
import type { InventoryRow } from '../workbook/inventaris';
import { guardQuestions } from './guard-questions';
import { guardedRows, mayBecomePublic, type GuardedRow, type NamedScan } from './guarded-rows';

export type GuardedStepRow = GuardedRow &
  Pick<InventoryRow, 'kegiatan' | 'subBagian' | 'decision' | 'category'>;

export interface GuardedSteps {
  readonly inventaris: readonly GuardedStepRow[];
  readonly pindaian: readonly NamedScan[];
}

/** Steps that bring a document closer to publication. */
const guarded: readonly number[] = [3, 4];

/** Questions to answer before this step is finished; empty for other steps. */
export function stepQuestions(
  office: GuardedSteps,
  { kegiatan, step }: StepContext,
  context: Context,
): readonly GuardQuestion[] {
  return guarded.includes(step.number) ? laneQuestions(office, kegiatan.id, step.lane, context) : [];
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
