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

/** The state on which the services work; owned by the main thread, whatever thread a script runs in. */
export interface Host {
  readonly folder: string;
  /** Releases the folder for other processes. */
  readonly unlock: () => void;
  readonly project: Project;
  /** Whether the project is bound to the spreadsheet. */
  readonly bound: boolean;
  /** The number of running executions, by person. */
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
  /** The selected cells. */
  selection: { sheetId: number; a1: string };
  onCall: ((call: CallNotice) => void) | undefined;
  /** The times of each person's calls of APIs with a per-minute limit, in milliseconds since 1970 on the modelled clock. */
  readonly rates: Map<string, number[]>;
  /** The number of reads, and of writes, of the Sheets API that each person may make in a minute. */
  readonly minuteQuota: number;
  readonly network: Network;
  readonly usage: { byService: Record<string, number>; modelledMs: number };
}

/** Behaviour of transfers between pages, scripts and Drive that Google does not document. */
export interface Network {
  /** Whether Drive ignores Range headers and returns the whole file with 200, as HTTP permits (RFC 9110, 14.2). */
  ignoresRanges: boolean;
  /** The maximum size of one google.script.run call, in bytes of JSON. */
  pageBytes: number;
}

/** The context of a service method, besides its arguments. */
export interface ServiceCall {
  readonly host: Host;
  readonly run: Run;
}
