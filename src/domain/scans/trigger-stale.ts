import { instant, parseInstant, type Instant } from '../calendar/instant';
import type { OfficeCalendar } from '../calendar/office-calendar';
import { workingMinutes } from '../calendar/working-minutes';

/** Half of a working day of 7.5 hours, in minutes. */
const STALE_MINUTES = 225;
/** Limits the count for a trigger that stopped long ago. */
const HORIZON_MS = 30 * 86_400_000;

/** Whether the intake trigger has not run for half a working day. `lastHeartbeat`: ISO time of its last run, or ''. */
export function isTriggerStale(lastHeartbeat: string, now: Instant, calendar: OfficeCalendar): boolean {
  const last = parseInstant(lastHeartbeat);
  if (last === undefined) return false;
  return workingMinutes(instant(Math.max(last, now - HORIZON_MS)), now, calendar) >= STALE_MINUTES;
}
