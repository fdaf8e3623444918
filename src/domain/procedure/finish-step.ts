import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { missingRow, missingRows, unsettledRows } from '../inventory/restore-rows';
import type { LogOfRows } from '../inventory/typists/logged-rows';
import { recapitulate } from '../coordination/recapitulate';
import { gapHeader } from '../completeness/dip-gaps';
import { stepQuestions } from '../guard/step-questions';
import type { LogOfSharing } from '../registers/opened-files';
import { enterRegisters, type EntryOffice } from '../registers/enter-registers';
import { enteringGaps } from '../registers/entry/entry-cells';
import { missingEntries } from '../registers/entry/logged-entries';
import { planEntry } from '../registers/entry/plan-entry';
import { err, ok, type Result } from '../refusal/result';
import type { StepRef } from '../refusal/refusal';
import { peopleIn } from '../office/actor';
import { officeRole } from '../organisation/role';
import type { Blocker } from '../refusal/blocker';
import { stepByNumber } from '../sop/sop';
import { missingFilings } from '../scans/ledger/logged-scans';
import type { StoredItem } from '../expected/adopt-items';
import { expectedInUnit } from '../expected/expected-of';
import { runsOf } from '../expected/periods';
import { expectedTable } from '../expected/expected-table';
import type { StepEffect, StepFacts, StepGate } from '../sop/step';
import { active, type KegiatanWork, type LaneWork } from '../completeness/work';
import { completeStep } from './complete-step';
import type { ShownOverview } from '../dashboard/overview-changes';
import { participants } from './participants';
import { authorizeStep, type ProcedureOffice, type StepContext } from '../kegiatan/authorize-step';

export interface FinishingOffice extends ProcedureOffice, EntryOffice, ShownOverview {
  readonly daftarWajib: readonly StoredItem[];
  readonly log: readonly (LogOfRows & LogOfSharing)[];
}

/** The office as blockers need it: without the archive codes and the master list. */
export type BlockedOffice = Omit<FinishingOffice, 'klasifikasi' | 'daftarWajib'>;

/** The blockers of this step. */
export const blockersOf = (office: BlockedOffice, turn: StepContext, context: Context): readonly Blocker[] =>
  stepAtWork(office, turn, context).blockers();

/** Finishes an open step, by its doer, when nothing blocks it. The reporting step is finished by sending its mail. */
export function finishStep(office: FinishingOffice, context: Context, ref: StepRef): Result<Changes> {
  const taken = authorizeStep(office, context, ref);
  if (!taken.ok) return taken;
  const turn = taken.value;
  const { gate, blockers, outcome } = stepAtWork(office, turn, context);
  if (outcome === 'report')
    return err({
      code: 'BAD_INPUT',
      field: `Tahap ${ref.number}`,
      problem: 'FINISHED_BY_REPORT',
    });
  const found = [...blockers(), ...(gate ? gates[gate](office, turn, context) : [])];
  if (found.length > 0) return err({ code: 'BLOCKED', step: ref, blockers: found });
  const questions = stepQuestions(office, turn, context);
  if (questions.length > 0) return err({ code: 'GUARD_QUESTIONS', before: ref, questions });
  const written =
    typeof outcome === 'function' ? { output: outcome() } : effects[outcome](office, turn, context);
  return ok(
    joinChanges(written, completeStep(turn, context, office, written.output), expectedTable(office, context)),
  );
}

/** Documents of the master list that are missing, if the office holds step 1 back for them. */
function missingExpected(
  office: FinishingOffice,
  { kegiatan, step: { lane } }: StepContext,
  context: Context,
): readonly Blocker[] {
  if (context.settings.guard.expected !== 'tahan') return [];
  return expectedInUnit(office, kegiatan, lane, context).flatMap(
    ({ id: itemId, title, cells }): readonly Blocker[] => {
      const periods = runsOf(cells, ({ state }) => state === 'missing');
      return periods === '' ? [] : [{ code: 'EXPECTED_MISSING', itemId, title, periods }];
    },
  );
}

/** Documents that step 4 would enter without all columns of the law's form, if the office holds these back. */
function thinEntries(
  office: FinishingOffice,
  { kegiatan }: StepContext,
  context: Context,
): readonly Blocker[] {
  if (context.settings.guard.incomplete !== 'tahan') return [];
  const gapsOf = enteringGaps(office, context);
  return planEntry(office, kegiatan.id, context).entering.flatMap((document): readonly Blocker[] => {
    const missing = gapsOf(document).map(gapHeader);
    const { id: rowId, title } = document.latestRow;
    return missing.length === 0 ? [] : [{ code: 'DIP_INCOMPLETE', rowId, title, missing }];
  });
}

const gates: Readonly<
  Record<StepGate, (office: FinishingOffice, turn: StepContext, context: Context) => readonly Blocker[]>
> = { missingDocuments: missingExpected, incompleteEntries: thinEntries };

/** The step, bound to the rows, scans and people that it checks. */
function stepAtWork(office: BlockedOffice, turn: StepContext, context: Context) {
  const step = stepByNumber(turn.step.number);
  if (!step) throw new Error(`The SOP has no step ${turn.step.number}`);
  return step.lane === 'kantor'
    ? atWork(step, kegiatanWork(office, turn, context))
    : atWork(step, laneWork(office, turn));
}

const atWork = <W>({ blockers, outcome, gate }: StepFacts<number, W>, work: W) => ({
  gate,
  blockers: () => blockers(work),
  outcome: typeof outcome === 'function' ? () => outcome(work) : outcome,
});

function kegiatanWork(
  office: BlockedOffice,
  { kegiatan, steps, step }: StepContext,
  context: Context,
): KegiatanWork {
  const rows = office.inventaris.filter((row) => row.kegiatan === kegiatan.id);
  const people = participants([...steps, { number: step.number, actor: context.actor, checkedBy: '' }], rows);
  return {
    rows,
    scans: office.pindaian,
    gone: missingEntries(office, office.log),
    participants: [...people.keys()],
    recipients: peopleIn(officeRole('Sekretaris'), context.settings),
    missing: unsettledRows(office),
    unlisted: missingFilings(office.pindaian, office.log),
  };
}

const laneWork = (office: BlockedOffice, { kegiatan, steps, step: { lane } }: StepContext): LaneWork => ({
  unit: lane,
  nihil: steps.some((step) => step.lane === lane && step.nihil === 'Nihil'),
  rows: office.inventaris.filter((row) => row.kegiatan === kegiatan.id && row.subBagian === lane),
  scans: office.pindaian,
  missing: missingRows(office)
    .filter(({ cells }) => cells.subBagian === lane)
    .map(missingRow),
});

type Written = Partial<Changes> & { readonly output: string };

/** The changes of finishing a step beyond its own row. */
const effects: Readonly<
  Record<
    Exclude<StepEffect, 'report'>,
    (office: FinishingOffice, turn: StepContext, context: Context) => Written
  >
> = {
  recapitulation: (office, { kegiatan, step }) => {
    const rows = office.inventaris.filter(
      (row) => row.kegiatan === kegiatan.id && row.subBagian === step.lane,
    );
    const inserts = recapitulate(kegiatan.id, step.lane, active(rows), office.pindaian);
    return { inserts, output: `Rekapitulasi DIP: ${inserts.length} baris` };
  },
  registers: (office, turn, context) => {
    const { changes, counts } = enterRegisters(office, turn.kegiatan.id, context);
    return {
      ...changes,
      output: `DIP ${counts.dip}, DIK ${counts.dik}; baru ${counts.added}, ${counts.unchanged === 0 ? '' : `tetap ${counts.unchanged}, `}dimutakhirkan ${counts.refreshed}, ditarik ${counts.withdrawn}${counts.held === 0 ? '' : `, tetap ditarik ${counts.held}`}`,
    };
  },
};
