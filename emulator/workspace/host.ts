import type { Drive } from '../drive/drive';
import type { Workbook } from '../sheets/model';
import type { Ids } from '../storage/ids';
import type { Execution } from '../types';
import type { Locks } from '../script/locks';
import type { CallNotice, Run } from '../runtime/run';
import type { Mailroom } from '../mail/mailroom';
import type { OpenBook } from './open-book';
import type { Project } from './project';
import type { WorkspaceState } from './state';

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
  /** Every spreadsheet of the Workspace, by id. */
  readonly books: Map<string, OpenBook>;
  readonly mail: Mailroom;
  readonly locks: Locks;
  readonly executions: Execution[];
  /** The cells a person has selected. */
  selection: { sheetId: number; a1: string };
  onCall: ((call: CallNotice) => void) | undefined;
  readonly usage: { byService: Record<string, number>; modelledMs: number };
}

/** What a service method is given besides its arguments. */
export interface ServiceCall {
  readonly host: Host;
  readonly run: Run;
}
