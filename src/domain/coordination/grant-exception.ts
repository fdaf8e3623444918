import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { stepEvents } from '../kegiatan/logged-procedure';
import { findStepContext, type ProcedureOffice } from '../kegiatan/authorize-step';
import { refuseWithout } from '../office/permissions';
import { err, ok, type Result } from '../refusal/result';
import { stepRef } from '../sop/step';
import { coordination } from '../sop/step-3-coordination';
import { tidy } from '../text/normalise';

/** Records the PPID's exception from the four-eyes rule for a lane of a small office, with a reason for the report. */
export function grantFourEyesException(
  office: ProcedureOffice,
  context: Context,
  unit: string,
  input: string,
): Result<Changes> {
  const wrongActor = refuseWithout(context, 'grantException');
  if (wrongActor) return err(wrongActor);
  const ref = stepRef(coordination, unit);
  const turn = findStepContext(office, ref);
  if (!turn.ok) return turn;
  const { step } = turn.value;
  if (step.status === 'selesai')
    return err({ code: 'STEP_DONE', step: ref, by: step.actor, at: step.finishedAt });
  const reason = tidy(input);
  if (reason === '') return err({ code: 'REASON_NEEDED', field: 'Pengecualian Empat Mata' });
  return ok(
    joinChanges({
      updates: [{ sheet: 'tahapan', id: step.id, set: { exception: `${reason} (${context.actor})` } }],
      log: [{ event: stepEvents.excepted, object: step.id, detail: reason }],
    }),
  );
}
