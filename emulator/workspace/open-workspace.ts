import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { consentOf } from '../authorization/consent';
import { openDrive } from '../drive/drive';
import { scanDrives } from '../drive/scan';
import { driveUser } from '../user-actions/drive-user';
import { scriptProperties } from '../user-actions/script-properties';
import { sheetUser } from '../user-actions/sheet-user';
import { openMailServer } from '../mail/mail-server';
import { openRelay } from '../mail/relay';
import { apisOf } from '../runtime/apis';
import { execute } from '../runtime/execute';
import { A_MINUTE } from '../runtime/rate-limit';
import { fireEvents } from '../script/fire-events';
import { fireUntil, skipUntil } from '../script/fire-triggers';
import { openLocks } from '../script/locks';
import { lockFolder } from '../storage/folder-lock';
import { sweepUnfinished } from '../storage/sweep';
import { newWorkbook } from '../sheets/new-workbook';
import { DEFAULT_TRAITS } from '../sheets/traits';
import { folderStore, forgetfulStore } from '../sheets/workbook-store';
import { accountsOf, isSuspended } from './accounts';
import { withInternals } from './internals';
import type { Host } from './host';
import { copySpreadsheet, reopenCopies } from './copy-spreadsheet';
import { openBook } from './open-book';
import { checkPageArguments, PAGE_BYTES } from './page-arguments';
import { readProject } from './project';
import { projectHost } from './project-host';
import { quotasOf } from './quotas';
import type { ProjectRuntime } from './project-runtime';
import { makeSpreadsheetFile } from './spreadsheet-file';
import { openState } from './state';
import { serve } from './web-app';
import type { Execution } from '../runtime/execution';
import type { ScriptProject, SpreadsheetCopy, Usage, Workspace } from './workspace';
import type { WorkspaceOptions } from './options';

/** Opens the workspace in a folder, and creates it if it does not exist; an existing one continues from its saved state. */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  const host = openHost(options);
  const leftovers = host.mail.deliver();
  const openRuntime = runtimeOpener(options);
  const main = openRuntime(host);
  const others = new Map<string, ProjectRuntime>();
  const persist = options.persist !== false;
  const copies: ProjectRuntime[] = reopenCopies(host, persist).map(openRuntime);
  const all = (): readonly ProjectRuntime[] => [main, ...copies, ...others.values()];
  const notPast = (time: number): number => {
    if (!(time >= host.state.clock))
      throw new Error(`The clock cannot go back from ${new Date(host.state.clock).toISOString()}`);
    return time;
  };
  const goTo = (time: number): Promise<readonly Execution[]> => fireUntil(all(), host, notPast(time));

  return withInternals(main, {
    spreadsheetId: host.state.spreadsheetId,
    clock: {
      now: () => new Date(host.state.clock),
      set: async (iso) => goTo(Date.parse(iso)),
      advance: async (ms) => goTo(host.state.clock + ms),
      skip: (ms) => skipUntil(all(), host, notPast(host.state.clock + ms)),
    },
    run: main.run,
    serve: (event, visitor) => serve(main, event, visitor),
    project: (folder) => scriptProject(otherProject(host, others, openRuntime, folder)),
    copySpreadsheet: (order) => {
      const copy = openRuntime(copySpreadsheet(host, persist, order));
      copies.push(copy);
      return spreadsheetCopy(copy);
    },
    copies: () => copies.map(spreadsheetCopy),
    consent: consentOf(host),
    accounts: accountsOf(() => all().map((runtime) => runtime.host), host),
    quotas: quotasOf(host),
    apis: apisOf(host),
    locks: {
      hold: (scope, ms, from = host.state.clock) => host.locks.holdUntil(scope, from + ms),
    },
    network: host.network,
    sheets: sheetUser(host, (...events) => fireEvents(main, events)),
    drive: driveUser(host),
    mailbox: { list: () => host.mail.list() },
    executions: host.executions,
    get triggers() {
      return host.state.triggers;
    },
    usage: () => usageOf(host),
    get onCall() {
      return host.onCall;
    },
    set onCall(listener) {
      host.onCall = listener;
    },
    close: async () => {
      await leftovers;
      await host.mail.deliver();
      host.saveState();
      host.drive.save();
      host.unlock();
    },
  });
}

const usageOf = ({ usage }: Host): Usage => ({
  total: Object.values(usage.byService).reduce((sum, count) => sum + count, 0),
  byService: { ...usage.byService },
  modelledMs: usage.modelledMs,
});

/** Opens runtimes that share one queue: inline executions of all projects run one after another. */
function runtimeOpener(options: WorkspaceOptions): (host: Host) => ProjectRuntime {
  const inTurn = queue();
  const settings = {
    isolation: options.isolation ?? 'inline',
    cpuLimitMs: options.cpuLimitMs ?? 60_000,
    persist: options.persist !== false,
  } as const;
  return (host) => ({
    host,
    run: async (request) => {
      if (isSuspended(host, request.as)) throw new Error(`The account ${request.as} is suspended`);
      if (request.from === 'page') checkPageArguments(request.args ?? [], host.network.pageBytes);
      const isolation = request.isolation ?? settings.isolation;
      const start = (): Promise<Execution> => execute(host, request, settings);
      return isolation === 'worker' ? start() : inTurn(start);
    },
  });
}

function otherProject(
  host: Host,
  others: Map<string, ProjectRuntime>,
  openRuntime: (host: Host) => ProjectRuntime,
  folder: string,
): ProjectRuntime {
  const name = resolve(folder);
  const known = others.get(name) ?? openRuntime(projectHost(host, basename(name), readProject(name)));
  others.set(name, known);
  return known;
}

const scriptProject = (runtime: ProjectRuntime): ScriptProject => withInternals(runtime, handleOf(runtime));

const handleOf = (runtime: ProjectRuntime): ScriptProject => ({
  scriptId: runtime.host.state.scriptId,
  properties: scriptProperties(runtime.host),
  consent: consentOf(runtime.host),
  get triggers() {
    return runtime.host.state.triggers;
  },
  run: runtime.run,
  serve: (event, visitor) => serve(runtime, event, visitor),
});

function spreadsheetCopy(runtime: ProjectRuntime): SpreadsheetCopy {
  const more = {
    spreadsheetId: runtime.host.state.spreadsheetId,
    sheets: sheetUser(runtime.host, (...events) => fireEvents(runtime, events)),
  };
  return withInternals(
    runtime,
    Object.defineProperties(more, Object.getOwnPropertyDescriptors(handleOf(runtime))) as SpreadsheetCopy,
  );
}

function openHost(options: WorkspaceOptions): Host {
  const folder = resolve(options.folder);
  const persist = options.persist !== false;
  mkdirSync(folder, { recursive: true });
  const unlock = persist ? lockFolder(folder) : () => undefined;
  try {
    return readHost(options, folder, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Everything is read and checked before anything is written. */
function readHost(options: WorkspaceOptions, folder: string, unlock: () => void): Host {
  const { state, ids, save } = openState({ ...options, folder });
  const now = new Date(state.clock).toISOString();
  const people = new Map(state.people.map(({ email, name }) => [email, name]));
  const persist = options.persist !== false;
  const store = persist ? folderStore(folder) : forgetfulStore(folder);
  const stored = store.load();
  const drive = openDrive({ folder, owner: state.owner, people, ids, persist, now });
  sweepUnfinished(folder);
  save();
  const first =
    stored ??
    newWorkbook(state.spreadsheetId, options.spreadsheetName ?? 'Untitled spreadsheet', {
      ...(options.locale !== undefined && { locale: options.locale }),
      ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
    });
  const book = openBook(drive, store, first);
  makeSpreadsheetFile(drive, first, { owner: state.owner, people: [...people.keys()], now });
  scanDrives(drive, now);
  drive.save();

  return {
    folder,
    unlock,
    project: readProject(resolve(options.project)),
    bound: true,
    running: new Map(),
    state,
    saveState: save,
    ids,
    drive,
    sheetTraits: { ...DEFAULT_TRAITS, ...options.sheetTraits },
    book: book.get,
    setBook: book.set,
    books: new Map([[book.id, book]]),
    mail: openMailServer(folder, options.relay && openRelay(options.relay)),
    locks: openLocks(),
    executions: [],
    selection: { sheetId: first.sheets[0]?.properties.sheetId ?? 0, a1: 'A1' },
    onCall: undefined,
    rates: new Map(),
    minuteQuota: options.minuteQuota ?? A_MINUTE,
    network: { ignoresRanges: false, pageBytes: PAGE_BYTES },
    usage: { byService: {}, modelledMs: 0 },
  };
}

/** Runs inline executions one after another, because each has the only thread until it ends. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
