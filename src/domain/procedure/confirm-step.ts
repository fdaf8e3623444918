import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { refuseUnless } from '../office/authority';
import { checkerOf } from '../office/step-roles';
import { err, ok, type Result } from '../refusal/result';
import type { StepRef } from '../refusal/refusal';
import { stepEvents } from '../kegiatan/logged-procedure';
import { findStepContext, type ProcedureOffice } from '../kegiatan/authorize-step';

/** Records that the step's checker confirms it. No step waits for this: the next one is open already. */
export function confirmStep(office: ProcedureOffice, context: Context, ref: StepRef): Result<Changes> {
  const found = findStepContext(office, ref);
  if (!found.ok) return found;
  const { step } = found.value;
  const checker = checkerOf(ref, context.settings);
  if (checker === null) return err({ code: 'NOTHING_TO_DO' });
  const wrongActor = refuseUnless(context, checker);
  if (wrongActor) return err(wrongActor);
  if (step.status !== 'selesai') return err({ code: 'STEP_NOT_OPEN', step: ref, waitsFor: [ref] });
  if (step.checkedBy !== '')
    return err({ code: 'STEP_DONE', step: ref, by: step.checkedBy, at: step.checkedAt });
  return ok(
    joinChanges({
      updates: [{ sheet: 'tahapan', id: step.id, set: { checkedBy: context.actor, checkedAt: context.now } }],
      log: [{ event: stepEvents.checked, object: step.id, detail: context.actor }],
    }),
  );
}
