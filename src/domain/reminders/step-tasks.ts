import { addWorkingDays } from '../calendar/add-working-days';
import { localDate } from '../calendar/instant';
import { peopleIn } from '../office/actor';
import type { Context } from '../office/context';
import { doerOf } from '../office/step-roles';
import type { StepRow } from '../workbook/procedure';
import { reminderKinds, wasSent, type ReminderKind } from './sent-reminders';

/** An open step in a mail to its doer. */
export interface Task {
  readonly step: StepRow;
  /** The most urgent reminder that applies. */
  readonly reminder: ReminderKind;
}

export const doersOf = (step: StepRow, { settings }: Context): readonly string[] =>
  peopleIn(doerOf(step, settings), settings).map((email) => email.toLowerCase());

export const tasksOf = (person: string, steps: readonly StepRow[], context: Context): readonly Task[] =>
  steps
    .filter((step) => doersOf(step, context).includes(person))
    .map((step): Task => ({ step, reminder: reminderOf(step, context) }))
    .sort((one, other) => urgency(other) - urgency(one) || (one.step.due ?? 0) - (other.step.due ?? 0));

const reminderOf = (step: StepRow, context: Context): ReminderKind => {
  const all = remindersOf(step, context);
  return all[all.length - 1] ?? 'dibuka';
};

/** The reminders that apply to an open step now, the most urgent last. */
export function remindersOf({ due }: StepRow, { settings, now, calendar }: Context): readonly ReminderKind[] {
  if (due === null) return ['dibuka'];
  if (due < now) return ['dibuka', 'mendekati', 'terlambat'];
  const today = localDate(now, calendar.zone);
  const horizon = addWorkingDays(today, settings.reminders.leadDays, calendar);
  return localDate(due, calendar.zone) <= horizon ? ['dibuka', 'mendekati'] : ['dibuka'];
}

export const isUnsent = ({ step, reminder }: Task, person: string): boolean =>
  !wasSent(step.reminded, reminder, person);

export const urgency = (task: Task | undefined): number => (task ? reminderKinds.indexOf(task.reminder) : -1);
