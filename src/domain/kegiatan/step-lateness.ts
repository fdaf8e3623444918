import { parseDuration, days } from '../calendar/duration';
import type { Instant } from '../calendar/instant';
import { lateness, type Lateness } from '../calendar/lateness';
import type { OfficeCalendar } from '../calendar/office-calendar';
import type { StepRow } from '../workbook/procedure';

/** How late a step is at a moment, in the unit of its standard time, or in days if that cell cannot be read. */
export const stepLateness = (
  { due, standard }: Pick<StepRow, 'due' | 'standard'>,
  at: Instant | null,
  calendar: OfficeCalendar,
): Lateness =>
  due === null || at === null ? null : lateness(due, at, parseDuration(standard) ?? days(1), calendar);
