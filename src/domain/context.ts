import type { Instant } from './calendar/instant';
import type { OfficeCalendar } from './calendar/office-calendar';
import type { Settings } from './office/settings';

/** Who asks, when, and by which rules of the office: the surroundings of every decision. */
export interface Context {
  readonly actor: string;
  readonly now: Instant;
  readonly settings: Settings;
  readonly calendar: OfficeCalendar;
  /** Id of the spreadsheet in which all this happens. */
  readonly workbookId: string;
}
