import type { Context } from '../office/context';
import { refuseUnless } from '../office/authority';
import { doerOf } from '../office/step-roles';
import { err, ok, type Result } from '../refusal/result';
import type { StepRef } from '../refusal/refusal';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import { predecessors } from './lanes';
import { goneLines, type VouchedLine } from './vouched-line';
import { runningKegiatan } from '../sop/running';

export interface ProcedureOffice {
  readonly kegiatan: readonly (KegiatanRow & VouchedLine<KegiatanRow>)[];
  readonly tahapan: readonly (StepRow & VouchedLine)[];
}

export interface StepContext {
  readonly kegiatan: KegiatanRow;
  readonly steps: readonly StepRow[];
  readonly step: StepRow;
}

/** The step of the running Kegiatan in any state. None is found while lines of the Kegiatan are deleted: they would be skipped. */
export function findStepContext(office: ProcedureOffice, ref: StepRef): Result<StepContext> {
  const kegiatan = runningKegiatan(office.kegiatan);
  if (!kegiatan) return err({ code: 'NO_KEGIATAN' });
  const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan.id);
  const gone = goneLines([kegiatan, ...steps]);
  if (gone.length > 0) return err({ code: 'STEPS_GONE', ids: gone });
  const step = steps.find(({ number, lane }) => number === ref.number && lane === ref.lane);
  return step ? ok({ kegiatan, steps, step }) : err({ code: 'STEP_UNKNOWN', step: ref });
}

/** The step, if it is open: neither waiting nor done ("dilaksanakan sesuai alur kegiatan"). */
export function findOpenStepContext(office: ProcedureOffice, ref: StepRef): Result<StepContext> {
  const found = findStepContext(office, ref);
  if (!found.ok) return found;
  const { step, steps } = found.value;
  if (step.status === 'selesai')
    return err({ code: 'STEP_DONE', step: ref, by: step.actor, at: step.finishedAt });
  if (step.status === 'terbuka') return found;
  const waitsFor = predecessors(step, steps).filter(({ status }) => status !== 'selesai');
  return err({
    code: 'STEP_NOT_OPEN',
    step: ref,
    waitsFor: waitsFor.map(({ number, lane }) => ({ number, lane })),
  });
}

/** The step, if it is open and the actor is its doer. */
export function authorizeStep(office: ProcedureOffice, context: Context, ref: StepRef): Result<StepContext> {
  const found = findOpenStepContext(office, ref);
  if (!found.ok) return found;
  const wrongActor = refuseUnless(context, doerOf(ref, context.settings));
  return wrongActor ? err(wrongActor) : found;
}
