import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { refuseUnless } from '../office/authority';
import { roleInLane } from '../organisation/role';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal, StepRef } from '../refusal/refusal';
import type { StepNumber } from '../sop/sop';
import { findStepContext, type ProcedureOffice } from '../kegiatan/authorize-step';

/** The step's checker says that it was looked at. It hinders nobody: the next step has opened already. */
export function confirmStep(
  office: ProcedureOffice,
  context: Context,
  ref: StepRef,
): Result<Changes, Refusal> {
  const found = findStepContext(office, ref);
  if (!found.ok) return found;
  const { step } = found.value;
  const { checker } = context.settings.steps[ref.number as StepNumber];
  if (checker === null) return err({ code: 'NOTHING_TO_DO' });
  const wrongActor = refuseUnless(context, roleInLane(checker, ref.lane));
  if (wrongActor) return err(wrongActor);
  if (step.status !== 'selesai') return err({ code: 'STEP_NOT_OPEN', step: ref, waitsFor: [ref] });
  if (step.checkedBy !== '')
    return err({ code: 'STEP_DONE', step: ref, by: step.checkedBy, at: step.checkedAt });
  return ok(
    joinChanges({
      updates: [{ sheet: 'tahapan', id: step.id, set: { checkedBy: context.actor, checkedAt: context.now } }],
      log: [{ event: 'TAHAP_DIPERIKSA', object: step.id, detail: context.actor }],
    }),
  );
}
