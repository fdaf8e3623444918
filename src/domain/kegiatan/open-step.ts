import { deadline } from '../calendar/deadline';
import { explainDeadline } from '../calendar/explain-deadline';
import { formatDuration } from '../calendar/duration';
import type { Context } from '../office/context';
import { stepSetting } from '../office/step-roles';
import type { StepRow } from '../workbook/procedure';

/** The cells of a step that opens now: standard time, due time and how it was calculated. */
export function openedCells(number: number, { now, settings, calendar }: Context) {
  const { standard } = stepSetting(number, settings);
  const due = deadline(now, standard, calendar);
  return {
    status: 'terbuka',
    openedAt: now,
    standard: formatDuration(standard),
    due: due.due,
    explanation: explainDeadline(due, calendar.zone),
  } satisfies Partial<StepRow>;
}
