import type { Instant } from '../calendar/instant';
import type { OfficeCalendar } from '../calendar/office-calendar';
import type { People } from './people/people';
import type { Settings } from './settings/settings';

/** The context of every decision: the actor, the time, and the rules of the office. */
export interface Context {
  readonly actor: string;
  /** The actor's key for rows typed into the sheet (domain/inventory/typists/typist-keys); '' where there is none. */
  readonly actorKey: string;
  readonly now: Instant;
  readonly settings: Settings;
  readonly people: People;
  readonly calendar: OfficeCalendar;
  /** Id of the office's spreadsheet. */
  readonly workbookId: string;
}
