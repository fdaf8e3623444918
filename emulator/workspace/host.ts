import type { Drive } from '../drive/drive';
import type { Workbook } from '../sheets/model';
import type { SheetTraits } from '../sheets/traits';
import type { Ids } from '../storage/ids';
import type { Locks } from '../script/locks';
import type { CallNotice, Run } from '../runtime/run';
import type { MailServer } from '../mail/mail-server';
import type { OpenBook } from './open-book';
import type { Project } from './project';
import type { WorkspaceState } from './state';
import type { Execution } from '../runtime/execution';

/** Everything that the services work on: the main thread holds it, whatever thread a script runs in. */
export interface Host {
  readonly folder: string;
  readonly project: Project;
  /** Whether the project lives in the spreadsheet. */
  readonly bound: boolean;
  /** Executions going on, by person. */
  readonly running: Map<string, number>;
  readonly state: WorkspaceState;
  saveState(): void;
  readonly ids: Ids;
  readonly drive: Drive;
  /** The spreadsheet that the project is bound to; setBook stores it and tells Drive that it changed. */
  book(): Workbook;
  setBook(book: Workbook, by: string, now: number): void;
  readonly sheetTraits: SheetTraits;
  /** Every spreadsheet of the Workspace, by id. */
  readonly books: Map<string, OpenBook>;
  readonly mail: MailServer;
  readonly locks: Locks;
  readonly executions: Execution[];
  /** The cells a person has selected. */
  selection: { sheetId: number; a1: string };
  onCall: ((call: CallNotice) => void) | undefined;
  /** When each person asked an API for what is limited by the minute: milliseconds since 1970 on the modelled clock. */
  readonly rates: Map<string, number[]>;
  /** How many reads, and how many writes, of the Sheets API a person has in a minute. */
  readonly minuteQuota: number;
  readonly network: Network;
  readonly usage: { byService: Record<string, number>; modelledMs: number };
}

/** How bytes travel between pages, scripts and Drive, where Google's documents leave it open. */
export interface Network {
  /** Drive passes over Range headers and gives all of a file with 200, as HTTP lets it (RFC 9110, 14.2). */
  ignoresRanges: boolean;
  /** Bytes of JSON that google.script.run carries in one call. */
  pageBytes: number;
}

/** What a service method is given besides its arguments. */
export interface ServiceCall {
  readonly host: Host;
  readonly run: Run;
}
