import { describeLateness } from '../../domain/calendar/lateness';
import { shortMoment } from '../../domain/calendar/format-date';
import { toIso, type Instant } from '../../domain/calendar/instant';
import type { Context } from '../../domain/office/context';
import { stepLateness } from '../../domain/kegiatan/step-lateness';
import { holds, peopleIn } from '../../domain/office/actor';
import { roleInLane } from '../../domain/organisation/role';
import type { StepNumber } from '../../domain/sop/sop';
import { OFFICE_LANE } from '../../domain/sop/step';
import type { StepRow } from '../../domain/workbook/procedure';
import type { StepView } from '../contract/procedure';

function mayCheck(step: StepRow, { settings, actor }: Context): boolean {
  const { checker } = settings.steps[step.number as StepNumber];
  return checker !== null && holds(actor, roleInLane(checker, step.lane), settings);
}

export const laneName = (lane: string, { settings }: Context): string =>
  lane === OFFICE_LANE ? 'Kantor' : (settings.units.find(({ code }) => code === lane)?.name ?? lane);

/** A step in the words of the page, as this person sees it. */
export function stepView(step: StepRow, context: Context): StepView {
  const { settings, calendar, now, actor } = context;
  const role = roleInLane(settings.steps[step.number as StepNumber].doer, step.lane);
  const iso = (at: Instant | null): string => (at === null ? '' : toIso(at, calendar.zone));
  const until = step.finishedAt ?? (step.status === 'terbuka' ? now : null);
  return {
    number: step.number,
    lane: step.lane,
    title: step.title,
    laneName: laneName(step.lane, context),
    status: step.status === '' ? 'menunggu' : step.status,
    standard: step.standard,
    due: iso(step.due),
    dueWords: step.due === null ? '' : shortMoment(step.due, calendar.zone),
    explanation: step.explanation,
    finishedAt: iso(step.finishedAt),
    actor: step.actor,
    doer: step.doer,
    doers: peopleIn(role, settings),
    checker: step.checker,
    late: describeLateness(stepLateness(step, until, calendar)),
    nihil: step.nihil === 'Nihil',
    mine: holds(actor, role, settings),
    toCheck: step.status === 'selesai' && step.checkedBy === '' && mayCheck(step, context),
    checkedBy: step.checkedBy,
    output: step.output,
  };
}
