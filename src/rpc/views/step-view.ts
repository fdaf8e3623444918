import { shortMoment } from '../../domain/calendar/format-date';
import { toIso, type Instant } from '../../domain/calendar/instant';
import type { Context } from '../../domain/office/context';
import { latenessWords } from '../../domain/kegiatan/step-lateness';
import { holds, peopleIn } from '../../domain/office/actor';
import { checkerOf, doerOf } from '../../domain/office/step-roles';
import { stepByNumber } from '../../domain/sop/sop';
import { laneName, type Step } from '../../domain/sop/step';
import type { StepRow } from '../../domain/workbook/procedure';
import type { StepStatusView, StepView } from '../contract/procedure';
import { pick } from '../../domain/pick';

function mayCheck(step: StepRow, { settings, actor }: Context): boolean {
  const checker = checkerOf(step, settings);
  return checker !== null && holds(actor, checker, settings);
}

export const stepStatus = ({ status }: Pick<StepRow, 'status'>): StepStatusView =>
  status === '' ? 'menunggu' : status;

/** A step as the page shows it to the caller. */
export function stepView(step: StepRow, context: Context): StepView {
  const { settings, calendar, now, actor } = context;
  const role = doerOf(step, settings);
  const definition: Step | undefined = stepByNumber(step.number);
  const iso = (at: Instant | null): string => (at === null ? '' : toIso(at, calendar.zone));
  const until = step.finishedAt ?? (step.status === 'terbuka' ? now : null);
  return {
    ...pick(step, 'number', 'lane', 'title'),
    laneName: laneName(step.lane, settings.units),
    status: stepStatus(step),
    standard: step.standard,
    due: iso(step.due),
    dueWords: step.due === null ? '' : shortMoment(step.due, calendar.zone),
    explanation: step.explanation,
    finishedAt: iso(step.finishedAt),
    actor: step.actor,
    doer: step.doer,
    doers: peopleIn(role, settings),
    late: latenessWords(step, until, calendar),
    nihil: step.nihil === 'Nihil',
    mine: holds(actor, role, settings),
    toCheck: step.status === 'selesai' && step.checkedBy === '' && mayCheck(step, context),
    checkedBy: step.checkedBy,
    output: step.output,
    actions: definition?.actions ?? [],
    place: definition?.place ?? null,
  };
}
