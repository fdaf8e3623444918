import { nowOf, type Run } from '../runtime/run';
import type { Host } from '../workspace/host';

/** "Daily quotas are refreshed at the end of a 24-hour window" of Google's choice; here at midnight of the script. */
export const dayOf = (host: Host, run: Run): string => dayAt(host, nowOf(run));

export const dayAt = (host: Host, time: number): string => calendarOf(host.project.timeZone).format(time);

/** Making one takes longer than all that is asked of it. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone });
  calendars.set(timeZone, calendar);
  return calendar;
}
