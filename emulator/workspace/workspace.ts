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
  /** Executions since the workspace was opened; executions.jsonl in the folder has all. */
  readonly executions: readonly Execution[];
  readonly triggers: readonly StoredTrigger[];
  usage(): Usage;
  /** The scopes that each person has granted to the project. */
  readonly consent: Consent;
  readonly accounts: Accounts;
  /** Simulates locks held by somebody else. */
  readonly locks: { hold(scope: 'script' | 'document', ms: number, from?: number): void };
  /** Whether Drive honours Range headers, and the maximum size of a page's call. */
  readonly network: Network;
  /** Simulates the use of quotas. */
  readonly quotas: Quotas;
  /** The APIs of advanced services in the script's Cloud project; enabled by default. */
  readonly apis: Apis;
  /** Opens the bundle's own web app. */
  serve(event?: WebEvent, visitor?: string): Promise<Execution>;
  /** Another script project in the same Workspace, bound to no document. */
  project(folder: string): ScriptProject;
  /** File > Make a copy; throws if the person cannot see the spreadsheet. */
  copySpreadsheet(order: CopyOrder): SpreadsheetCopy;
  /** Every copy made so far, in order. */
  copies(): readonly SpreadsheetCopy[];
  /** A hook for faults: it may throw (the script sees an error), or throw Killed (the execution ends there). */
  onCall?: ((call: CallNotice) => void) | undefined;
  close(): Promise<void>;
}

/** A script project other than the spreadsheet's own. */
export interface ScriptProject {
  readonly scriptId: string;
  /** Project settings > Script properties, as edited by an editor of the project. */
  readonly properties: ScriptProperties;
  readonly consent: Consent;
  readonly triggers: readonly StoredTrigger[];
  run(request: RunRequest): Promise<Execution>;
  serve(event?: WebEvent, visitor?: string): Promise<Execution>;
}

/** A copied spreadsheet with its bound script project, to which nobody has consented yet. */
export interface SpreadsheetCopy extends ScriptProject {
  readonly spreadsheetId: string;
  readonly sheets: SheetUser;
}

/** The Workspace's clock. Advancing it fires the due time triggers in order, each at its own time. */
interface WorkspaceClock {
  now(): Date;
  set(iso: string): Promise<readonly Execution[]>;
  advance(ms: number): Promise<readonly Execution[]>;
  /** Moves it over an outage of the triggers: what is due meanwhile does not fire, and a repeating trigger is due one period later. */
  skip(ms: number): void;
}

export interface Usage {
  readonly total: number;
  readonly byService: Readonly<Record<string, number>>;
  readonly modelledMs: number;
}
