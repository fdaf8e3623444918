import { parseDuration, days } from '../calendar/duration';
import type { Instant } from '../calendar/instant';
import { describeLateness, lateness, type Lateness } from '../calendar/lateness';
import type { OfficeCalendar } from '../calendar/office-calendar';
import type { StepRow } from '../workbook/procedure';

/** How late a step is at a moment, in the unit of its standard time, or in days if that cell cannot be read. */
export const stepLateness = (
  { due, standard }: Pick<StepRow, 'due' | 'standard'>,
  at: Instant | null,
  calendar: OfficeCalendar,
): Lateness =>
  due === null || at === null ? null : lateness(due, at, parseDuration(standard) ?? days(1), calendar);

const IN_TIME = 'tepat waktu';

/** The cell Keterlambatan of a step that is finished now: a later change of the hours does not touch it. */
export const lateCell = (
  step: Pick<StepRow, 'due' | 'standard'>,
  at: Instant,
  calendar: OfficeCalendar,
): string => describeLateness(stepLateness(step, at, calendar)) || IN_TIME;

/** How late a step is, in words; '' in time. Of a finished step as recorded, else as counted now. */
export function latenessWords(
  step: Pick<StepRow, 'due' | 'standard' | 'finishedAt'> & Partial<Pick<StepRow, 'late'>>,
  at: Instant | null,
  calendar: OfficeCalendar,
): string {
  const recorded = step.finishedAt === null ? '' : (step.late ?? '');
  if (recorded !== '') return recorded === IN_TIME ? '' : recorded;
  return describeLateness(stepLateness(step, at, calendar));
}
