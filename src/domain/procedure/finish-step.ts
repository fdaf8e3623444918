import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { recapitulate } from '../coordination/recapitulate';
import { stepQuestions } from '../guard/step-questions';
import { enterRegisters, type EntryOffice } from '../registers/enter-registers';
import { err, ok, type Result } from '../refusal/result';
import { rowsServed } from '../completeness/scanned-rows';
import type { Refusal, StepRef } from '../refusal/refusal';
import { peopleIn } from '../office/actor';
import type { Blocker } from '../refusal/blocker';
import { sop, stepByNumber } from '../sop/sop';
import { active, type WorkRow, type WorkScan } from '../completeness/work';
import { completeStep } from './complete-step';
import type { ShownOverview } from '../dashboard/overview-changes';
import { participants } from './participants';
import { authorizeStep, type ProcedureOffice, type StepContext } from '../kegiatan/authorize-step';

export interface FinishingOffice extends ProcedureOffice, EntryOffice, ShownOverview {}

/** What stands in the way of a step can be told without the archive codes. */
export type BlockedOffice = Omit<FinishingOffice, 'klasifikasi'>;

/** What stands between the doer and the end of this step. */
export function blockersOf(
  office: BlockedOffice,
  { kegiatan, steps, step }: StepContext,
  context: Context,
): readonly Blocker[] {
  const definition = stepByNumber(step.number);
  if (!definition) throw new Error(`The SOP has no step ${step.number}`);
  const rows = office.inventaris.filter((row) => row.kegiatan === kegiatan.id);
  if (definition.lane === 'kantor') {
    const people = participants(
      [...steps, { number: step.number, actor: context.actor, checkedBy: '' }],
      rows,
    );
    const recipients = peopleIn({ name: 'Sekretaris', unit: null }, context.settings);
    return definition.blockers({
      rows,
      scans: office.pindaian,
      participants: [...people.keys()],
      recipients,
    });
  }
  const own = rows.filter(({ subBagian }) => subBagian === step.lane);
  const nihil = steps.some(({ lane, nihil }) => lane === step.lane && nihil === 'Nihil');
  return definition.blockers({ unit: step.lane, nihil, rows: own, scans: office.pindaian });
}

const LAST_STEP = sop[sop.length - 1]?.number;

/** Finishes any step but the last (whose end is the mail), in its turn, by its doer, when nothing blocks it. */
export function finishStep(
  office: FinishingOffice,
  context: Context,
  ref: StepRef,
): Result<Changes, Refusal> {
  const taken = authorizeStep(office, context, ref);
  if (!taken.ok) return taken;
  if (ref.number === LAST_STEP)
    return err({
      code: 'BAD_INPUT',
      field: `Tahap ${ref.number}`,
      problem: 'FINISHED_BY_REPORT',
    });
  const turn = taken.value;
  const blockers = blockersOf(office, turn, context);
  if (blockers.length > 0) return err({ code: 'BLOCKED', step: ref, blockers });
  const questions = stepQuestions(office, turn, context);
  if (questions.length > 0) return err({ code: 'GUARD_QUESTIONS', before: ref, questions });
  const outcome = outcomes[ref.number]?.(office, turn, context) ?? { output: turn.step.output };
  return ok(joinChanges(outcome, completeStep(turn, context, office, outcome.output)));
}

type Outcome = Partial<Changes> & { readonly output: string };

/** What completing a step sets off beyond opening the next. */
const outcomes: Readonly<
  Record<number, (office: FinishingOffice, turn: StepContext, context: Context) => Outcome>
> = {
  1: (office, turn) => ({
    output:
      turn.step.nihil === 'Nihil'
        ? 'Nihil'
        : `Dokumen Informasi Publik: ${laneRows(office, turn).length} baris`,
  }),
  2: (office, turn) => ({ output: `Hasil Pindai: ${laneScans(office, turn).length} berkas` }),
  3: (office, turn) => {
    const inserts = recapitulate(turn.kegiatan.id, turn.step.lane, laneRows(office, turn), office.pindaian);
    return { inserts, output: `Rekapitulasi DIP: ${inserts.length} baris` };
  },
  4: (office, turn, context) => {
    const { changes, counts } = enterRegisters(office, turn.kegiatan.id, context);
    return {
      ...changes,
      output: `DIP ${counts.dip}, DIK ${counts.dik}; baru ${counts.added}, dimutakhirkan ${counts.refreshed}, ditarik ${counts.withdrawn}${counts.held === 0 ? '' : `, tetap ditarik ${counts.held}`}`,
    };
  },
  5: (office, turn) => {
    const ids = new Set(
      office.inventaris.filter(({ kegiatan }) => kegiatan === turn.kegiatan.id).map(({ id }) => id),
    );
    return {
      output: `${office.pindaian.filter((scan) => scan.archivedAt !== null && servesAny(scan, ids)).length} berkas diarsipkan`,
    };
  },
};

function laneRows(office: FinishingOffice, { kegiatan, step }: StepContext): FinishingOffice['inventaris'] {
  return active(
    office.inventaris.filter((row) => row.kegiatan === kegiatan.id && row.subBagian === step.lane),
  );
}

function laneScans(office: FinishingOffice, turn: StepContext): readonly WorkScan[] {
  const ids = new Set(laneRows(office, turn).map(({ id }: Pick<WorkRow, 'id'>) => id));
  return office.pindaian.filter((scan) => scan.state === 'tersimpan' && servesAny(scan, ids));
}

const servesAny = (scan: WorkScan, ids: ReadonlySet<string>): boolean =>
  rowsServed(scan).some((id) => ids.has(id));
