import { addDays, type CalendarDate } from '../../calendar/calendar-date';
import { localDate } from '../../calendar/instant';
import type { Context } from '../../office/context';
import type { DikRow } from '../../workbook/registers';
import { readState, type ExemptionEnd } from '../register-state';

/** Days before the end of an exemption from which its end is a task. */
export const END_NOTICE_DAYS = 30;

/** An exemption whose end is a task. */
export interface EndingExemption extends ExemptionEnd {
  readonly isOver: boolean;
}

/**
 * The decided exemptions that have ended or will end within 30 days, the first to end first. From the stored figures of the
 * registers, so it reads no rows.
 */
export function endingExemptions({
  settings,
  now,
  calendar,
}: Pick<Context, 'settings' | 'now' | 'calendar'>): readonly EndingExemption[] {
  const today = localDate(now, calendar.zone);
  return (readState(settings.system.values)?.ends ?? [])
    .filter(({ day }) => isNear(day, today))
    .map((end) => ({ ...end, isOver: end.day < today }));
}

/** Whether the end of an entry's exemption is a task. */
export const isEnding = (
  { status, exemptUntil }: Pick<DikRow, 'status' | 'exemptUntil'>,
  today: CalendarDate,
): boolean => status === 'ditetapkan' && exemptUntil !== null && isNear(exemptUntil, today);

const isNear = (day: CalendarDate, today: CalendarDate): boolean => day <= addDays(today, END_NOTICE_DAYS);
