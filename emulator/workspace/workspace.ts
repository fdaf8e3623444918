import type { RunRequest, Execution } from '../runtime/execution';
import type { SheetUser } from '../user-actions/sheet-user';
import type { DriveUser } from '../user-actions/drive-user';
import type { MailRecord } from '../mail/mail-server';
import type { StoredTrigger } from '../script/trigger-model';
import type { Consent } from '../authorization/consent';
import type { Accounts } from './accounts';
import type { Network } from './host';
import type { Quotas } from './quotas';
import type { Apis } from '../runtime/apis';
import type { WebEvent } from './web-app';
import type { CopyOrder } from './copy-spreadsheet';
import type { CallNotice } from '../runtime/run';
import type { ScriptProperties } from '../user-actions/script-properties';

export interface Workspace {
  readonly spreadsheetId: string;
  readonly clock: WorkspaceClock;
  run(request: RunRequest): Promise<Execution>;
  readonly sheets: SheetUser;
  readonly drive: DriveUser;
  readonly mailbox: { list(): readonly MailRecord[] };
  /** Since this opening; executions.jsonl in the folder has all. */
  readonly executions: readonly Execution[];
  readonly triggers: readonly StoredTrigger[];
  usage(): Usage;
  /** Who has granted what to the project. */
  readonly consent: Consent;
  readonly accounts: Accounts;
  /** Locks held by somebody else, for tests. */
  readonly locks: { hold(scope: 'script' | 'document', ms: number, from?: number): void };
  /** Whether Drive keeps to Range headers, and how much a page may send in one call. */
  readonly network: Network;
  /** What is left of a day's quota, and using it up. */
  readonly quotas: Quotas;
  /** The APIs of advanced services in the Cloud project of the script; on unless told. */
  readonly apis: Apis;
  /** Opens the bundle's own web app. */
  serve(event?: WebEvent, visitor?: string): Promise<Execution>;
  /** Another script project in the same Workspace, bound to no document. */
  project(folder: string): ScriptProject;
  /** File > Make a copy, by somebody who can see the spreadsheet; throws otherwise. */
  copySpreadsheet(order: CopyOrder): SpreadsheetCopy;
  /** Every copy made so far, in the order of making. */
  copies(): readonly SpreadsheetCopy[];
  /** The seam for faults: may throw (the script sees an error), or throw Killed (the execution ends there). */
  onCall?: ((call: CallNotice) => void) | undefined;
  close(): Promise<void>;
}

/** A script project beside the spreadsheet's own. */
export interface ScriptProject {
  readonly scriptId: string;
  /** Project settings > Script properties, as whoever may edit the project types them. */
  readonly properties: ScriptProperties;
  readonly consent: Consent;
  readonly triggers: readonly StoredTrigger[];
  run(request: RunRequest): Promise<Execution>;
  serve(event?: WebEvent, visitor?: string): Promise<Execution>;
}

/** A copied spreadsheet with the script project that is bound to it; nobody has consented to that project yet. */
export interface SpreadsheetCopy extends ScriptProject {
  readonly spreadsheetId: string;
  readonly sheets: SheetUser;
}

/** Going ahead fires the time triggers due on the way, in order, each at its own time. */
export interface WorkspaceClock {
  now(): Date;
  set(iso: string): Promise<readonly Execution[]>;
  advance(ms: number): Promise<readonly Execution[]>;
}

export interface Usage {
  readonly total: number;
  readonly byService: Readonly<Record<string, number>>;
  readonly modelledMs: number;
}
