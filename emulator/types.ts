import type { Consent } from './authorization/consent';
import type { RelayOptions } from './mail/relay';
import type { CallNotice } from './runtime/run';
import type { StoredTrigger } from './script/trigger-model';
import type { Network } from './workspace/host';
import type { Cell } from './sheets/model';
import type { SheetTraits } from './sheets/traits';

export interface WorkspaceOptions {
  /** All state lives here; created if absent, and reopening continues where it was. */
  readonly folder: string;
  /** The pushed files: appsscript.json, *.js, *.html; read afresh at each open. */
  readonly project: string;
  /** Which quotas hold; consumer unless told. */
  readonly account?: 'consumer' | 'workspace';
  /** What a person has granted to a fresh workspace's script before anybody asked: all unless told; 'ask' is nothing, as at Google. */
  readonly consent?: 'granted' | 'ask';
  /** The language of every account of a fresh workspace, in which built-in services write their errors; English unless told. */
  readonly language?: Language;
  /** Who owns the spreadsheet and My Drive. */
  readonly owner: string;
  readonly people?: readonly Person[];
  readonly spreadsheetName?: string;
  /** Of a fresh spreadsheet; `id_ID` and `Asia/Jakarta` unless told. Google takes the owner's, and clasp's are `en_US`. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** How Sheets behaves where that is not known for certain. */
  readonly sheetTraits?: Partial<SheetTraits>;
  /** ISO instant at which the clock of a fresh workspace begins; real now unless told. */
  readonly start?: string;
  /** Ids and UUIDs come from this seed, so that runs repeat exactly. */
  readonly seed?: number;
  /** false keeps changes to spreadsheet and properties in memory only; Drive still uses the folder. */
  readonly persist?: boolean;
  readonly isolation?: Isolation;
  /** A mail server that gets every sent message too; none unless told. */
  readonly relay?: RelayOptions;
  /**
   * Reads, and as many writes, that a person may make of the Sheets API in a minute, whole and positive; 60 unless told. A
   * Cloud project may be given fewer, and one that other tools use too has fewer left: fewer show what happens then.
   */
  readonly minuteQuota?: number;
  /** Real milliseconds of computing after which an execution counts as endless; 60,000 unless told. */
  readonly cpuLimitMs?: number;
}

export interface Person {
  readonly email: string;
  readonly name: string;
}

/** Of an account; APIs write English to everybody. */
export type Language = 'en' | 'id';

export type Isolation = 'inline' | 'worker';

export interface Workspace {
  readonly spreadsheetId: string;
  readonly clock: WorkspaceClock;
  run(request: RunRequest): Promise<Execution>;
  readonly sheets: SheetHands;
  readonly drive: DriveHands;
  readonly mailbox: { list(): readonly MailRecord[] };
  /** Since this opening; executions.jsonl in the folder has all. */
  readonly executions: readonly Execution[];
  readonly triggers: readonly TriggerRecord[];
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
  readonly triggers: readonly TriggerRecord[];
  run(request: RunRequest): Promise<Execution>;
  serve(event?: WebEvent, visitor?: string): Promise<Execution>;
}

export interface CopyOrder {
  /** Who copies, and owns the copy. */
  readonly as: string;
  /** "Copy of ..." unless told. */
  readonly title?: string;
  /** Id of the spreadsheet to copy; the Workspace's first unless told. */
  readonly of?: string;
}

/** A copied spreadsheet with the script project that is bound to it; nobody has consented to that project yet. */
export interface SpreadsheetCopy extends ScriptProject {
  readonly spreadsheetId: string;
  readonly sheets: SheetHands;
}

export interface ScriptProperties {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

/** A request to a web app. */
export interface WebEvent {
  readonly method?: 'GET' | 'POST';
  readonly parameters?: Readonly<Record<string, string | readonly string[]>>;
  readonly pathInfo?: string;
  readonly body?: string;
  readonly contentType?: string;
}

export interface Accounts {
  suspended(): readonly string[];
  suspend(email: string): void;
  restore(email: string): void;
  /** The account, its triggers and the files it owns are gone. */
  remove(email: string): void;
  setLanguage(email: string, language: Language): void;
  /** The person's browser is signed in to other accounts too: Google takes another one for what a page calls, and fails. */
  signInBeside(email: string, failure?: PageFailure): void;
  /** The others are signed out, or the person has opened a browser profile of his own. */
  signOutOthers(email: string): void;
}

export type Api = 'sheets' | 'drive';

export interface Apis {
  /** As after a push that did not switch it on: https://github.com/google/clasp/issues/1151 */
  disable(api: Api): void;
  enable(api: Api): void;
}

/** Either is what people saw: enuchi/React-Google-Apps-Script#46, alexwforsythe/code-blocks#53. */
export type PageFailure = 'PERMISSION_DENIED' | 'authorization';

export interface Quotas {
  /** As if the person had used it all up today. */
  exhaust(quota: Quota, email: string): void;
  /** As if so many executions of the person were going on; 0 ends them. */
  occupy(email: string, executions: number): void;
  /** As if the person had just used the Sheets API elsewhere: at most so many reads and writes are left in this minute. */
  leaveInMinute(email: string, reads: number, writes: number): void;
}

export type Quota = 'mail' | 'triggerTime' | 'propertiesRead' | 'propertiesWrite' | 'urlFetch';

/** Going ahead fires the time triggers due on the way, in order, each at its own time. */
export interface WorkspaceClock {
  now(): Date;
  set(iso: string): Promise<readonly Execution[]>;
  advance(ms: number): Promise<readonly Execution[]>;
}

export type RunSource = 'menu' | 'page' | 'trigger' | 'simple-trigger' | 'editor' | 'web';

export interface RunRequest {
  readonly function: string;
  readonly args?: readonly unknown[];
  /** The person in whose name it runs. */
  readonly as: string;
  readonly from: RunSource;
  /** Who set it off, where it runs in another's name; '' is somebody unknown. */
  readonly visitor?: string;
  readonly isolation?: Isolation;
  /** What the person answers to each ui.alert (a Button's name) and ui.prompt (the text); null closes it. */
  readonly answers?: readonly (string | null)[];
  /** Asks the person in front of the screen once `answers` are used up; only an execution in a worker can wait. */
  readonly ask?: (question: UiQuestion) => Promise<string | null>;
}

export interface UiQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** A ButtonSet's name. */
  readonly buttons: string;
}

export interface Execution {
  readonly id: string;
  readonly function: string;
  readonly as: string;
  readonly from: string;
  readonly startedAt: string;
  readonly status: 'completed' | 'failed' | 'timed-out' | 'killed';
  readonly result?: unknown;
  readonly error?: { readonly message: string; readonly stack?: string };
  /** It ended because these scopes are not granted, and Google asks the person for them in a window. */
  readonly asksConsent?: readonly string[];
  readonly calls: Readonly<Record<string, number>>;
  readonly callCount: number;
  readonly modelledMs: number;
  readonly logs: readonly string[];
  readonly ui: readonly UiEvent[];
}

export interface UiEvent {
  readonly kind: 'menu' | 'sidebar' | 'dialog' | 'toast' | 'alert' | 'prompt';
  readonly title: string;
  readonly html?: string;
  readonly message?: string;
  readonly items?: readonly MenuItem[];
  readonly answer?: string | null;
  readonly width?: number;
  readonly height?: number;
}

export interface MenuItem {
  readonly label: string;
  readonly function?: string;
  readonly separator?: true;
  readonly items?: readonly MenuItem[];
}

export interface MailRecord {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly date: string;
  /** Absolute path of the .eml. */
  readonly file: string;
  readonly attachments: readonly string[];
}

export type { Consent };

export type TriggerRecord = StoredTrigger;

export interface Usage {
  readonly total: number;
  readonly byService: Readonly<Record<string, number>>;
  readonly modelledMs: number;
}

/** The change is made when the call returns; the promise is that of the onChange triggers it set off. */
export type Changed = Promise<readonly Execution[]>;

/** Rows of cells of one length. */
export type Block = readonly (readonly Cell[])[];

/** What a person does by hand in the sheet. Rows and columns are zero-based indexes. */
export interface SheetHands {
  titles(): string[];
  /** Displayed texts of the used range. */
  values(title: string): string[][];
  cell(title: string, a1: string): string;
  /**
   * Types a text, or pastes lines of plain text, each parsed like typing; then fires onEdit once.
   * @param text a cell's text, or rows of texts of one length
   * @returns the executions that it set off
   */
  type(
    title: string,
    a1: string,
    text: string | readonly (readonly string[])[],
    as?: string,
  ): Promise<readonly Execution[]>;
  /**
   * Pastes cells that come from elsewhere, format and all, then fires onEdit once as typing does. A formula brings what it
   * came to (`effectiveValue`), as it is not calculated here.
   * @param cells a cell, or rows of cells of one length
   */
  paste(title: string, a1: string, cells: Cell | Block, as?: string): Promise<readonly Execution[]>;
  select(title: string, a1: string): void;
  /** Opens the spreadsheet: onOpen, then installable onOpen triggers. */
  open(as?: string): Promise<readonly Execution[]>;
  addSheet(title: string, as?: string): Changed;
  renameSheet(title: string, to: string, as?: string): Changed;
  /** File > Settings > Locale. */
  setLocale(locale: string, as?: string): Changed;
  /** The tab's own menu, Duplicate: the copy stands behind it as `Copy of ...`. */
  duplicateSheet(title: string, as?: string): Changed;
  insertColumn(title: string, beforeIndex: number, as?: string): Changed;
  moveColumn(title: string, from: number, to: number, as?: string): Changed;
  deleteColumn(title: string, index: number, as?: string): Changed;
  insertRow(title: string, beforeIndex: number, as?: string): Changed;
  /** "Add rows at the bottom"; they have no formats or dropdowns, since none are promised. */
  appendRows(title: string, count: number, as?: string): Changed;
  deleteRow(title: string, index: number, as?: string): Changed;
  deleteRows(title: string, index: number, count: number, as?: string): Changed;
  /** Hides a row; nothing of it is lost. */
  hideRow(title: string, index: number, as?: string): Changed;
  /** The rows below the frozen header. */
  sort(title: string, columnIndex: number, ascending?: boolean, as?: string): Changed;
  /** A deep copy of everything, or of one sheet: developer metadata, protections and validations included. */
  raw(title?: string): Record<string, unknown>;
}

/** What a person does by hand in Drive. */
export interface DriveHands {
  readonly rootId: string;
  drop(folderId: string, name: string, bytes: Uint8Array, as?: { owner?: string; mimeType?: string }): string;
  write(fileId: string, bytes: Uint8Array): void;
  list(folderId: string): readonly DriveItem[];
  get(fileId: string): DriveItem;
  /** What is there of these, by id: one look at the folders on disk for them all. */
  getAll(fileIds: readonly string[]): ReadonlyMap<string, DriveItem>;
  read(fileId: string): Buffer;
  find(path: string): string | undefined;
  pathOf(id: string): string;
  diskPath(id: string): string | undefined;
  rename(id: string, name: string): void;
  move(id: string, folderId: string): void;
  trash(id: string): void;
  /** Deleted for good, with all that is in it, as when the bin is emptied. */
  remove(id: string): void;
  createFolder(parentId: string, name: string, owner?: string): string;
  /** A shared drive with these members, who may edit; things get into it by `move`. Accounts of a Workspace have them, consumers do not. */
  createSharedDrive(name: string, members: readonly string[]): string;
  /** From now on listings (files.list) show nothing that was made or shared less than that many milliseconds ago; 0 ends it. */
  lag(ms: number): void;
  /** Switches a folder's limited access on or off. */
  limit(id: string, isLimited: boolean): void;
  /** Shares with one person, or with null takes the share back. */
  share(id: string, email: string, role: 'reader' | 'writer' | null): void;
}

/** A File resource of Drive v3 with every field this Workspace knows. */
export interface DriveItem {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly [field: string]: unknown;
}
