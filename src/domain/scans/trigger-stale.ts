import { instant, parseInstant, type Instant } from '../calendar/instant';
import type { OfficeCalendar } from '../calendar/office-calendar';
import { workingMinutes } from '../calendar/working-minutes';

/** Half of a working day of 7.5 hours, in minutes. */
export const SILENCE_MINUTES = 225;
/** So that a clock that stopped long ago is not counted day by day. */
const HORIZON_MS = 30 * 86_400_000;

/** Whether the intake's clock has said nothing for half a working day. `lastBeat` is the ISO moment it kept, or ''. */
export function isTriggerStale(lastBeat: string, now: Instant, calendar: OfficeCalendar): boolean {
  const beat = parseInstant(lastBeat);
  if (beat === undefined) return false;
  return workingMinutes(instant(Math.max(beat, now - HORIZON_MS)), now, calendar) >= SILENCE_MINUTES;
}
