import type { Instant } from '../calendar/instant';
import type { OfficeCalendar } from '../calendar/office-calendar';
import type { Settings } from './settings/settings';

/** Who asks, when, and by which rules of the office: the surroundings of every decision. */
export interface Context {
  readonly actor: string;
  /** A key that stands for whoever asks where the sheet is typed in, see domain/inventory/typists/typists/typist-keys; '' where there is none. */
  readonly actorKey: string;
  readonly now: Instant;
  readonly settings: Settings;
  readonly calendar: OfficeCalendar;
  /** Id of the spreadsheet in which all this happens. */
  readonly workbookId: string;
}
