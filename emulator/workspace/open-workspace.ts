import { resolve } from 'node:path';
import { createEntry } from '../drive/changes';
import { openDrive } from '../drive/drive';
import { SPREADSHEET } from '../drive/model';
import { scanDrives } from '../drive/scan';
import { driveHands } from '../hands/drive-hands';
import { sheetHands } from '../hands/sheet-hands';
import { openMailroom } from '../mail/mailroom';
import { execute } from '../runtime/execute';
import { fireEdit, fireUntil } from '../script/fire-triggers';
import { openLocks } from '../script/locks';
import type { Workbook } from '../sheets/model';
import { newWorkbook } from '../sheets/new-workbook';
import { folderStore, forgetfulStore } from '../sheets/workbook-store';
import type { Execution, RunRequest, Workspace, WorkspaceOptions } from '../types';
import type { Host } from './host';
import { checkPageArguments } from './page-arguments';
import { readProject } from './project';
import { openState } from './state';

/** Opens the workspace in a folder, making it if it is not there; the state goes on where it was. */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  const host = openHost(options);
  const inTurn = queue();
  const settings = {
    isolation: options.isolation ?? 'inline',
    cpuLimitMs: options.cpuLimitMs ?? 60_000,
    persist: options.persist !== false,
  } as const;
  const leftovers = host.mail.deliver();
  const start = (request: RunRequest): Promise<Execution> => execute(host, request, settings);

  const run = async (request: RunRequest): Promise<Execution> => {
    if (request.from === 'page') checkPageArguments(request.args ?? []);
    const isolation = request.isolation ?? settings.isolation;
    return isolation === 'worker' ? start(request) : inTurn(() => start(request));
  };
  const goTo = (time: number): Promise<readonly Execution[]> => {
    if (!(time >= host.state.clock))
      throw new Error(`The clock cannot go back from ${new Date(host.state.clock).toISOString()}`);
    return fireUntil(host, time, run);
  };

  return {
    spreadsheetId: host.state.spreadsheetId,
    clock: {
      now: () => new Date(host.state.clock),
      set: async (iso) => goTo(Date.parse(iso)),
      advance: async (ms) => goTo(host.state.clock + ms),
    },
    run,
    sheets: sheetHands(host, (event) => fireEdit(host, event, run)),
    drive: driveHands(host),
    mailbox: { list: () => host.mail.list() },
    executions: host.executions,
    get triggers() {
      return host.state.triggers;
    },
    usage: () => ({
      total: Object.values(host.usage.byService).reduce((sum, count) => sum + count, 0),
      byService: { ...host.usage.byService },
      modelledMs: host.usage.modelledMs,
    }),
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
    },
  };
}

function openHost(options: WorkspaceOptions): Host {
  const folder = resolve(options.folder);
  const { state, ids, save } = openState({ ...options, folder });
  const now = new Date(state.clock).toISOString();
  const people = new Map(state.people.map(({ email, name }) => [email, name]));
  const persist = options.persist !== false;
  const drive = openDrive({ folder, owner: state.owner, people, ids, persist, now });
  const store = persist ? folderStore(folder) : forgetfulStore;
  let book: Workbook =
    store.load() ?? newWorkbook(state.spreadsheetId, options.spreadsheetName ?? 'Untitled spreadsheet');
  store.save(book);

  const touchFile = (by: string, at: number): void => {
    const entry = drive.entries.get(state.spreadsheetId);
    const name = String(book.properties['title']);
    if (entry)
      drive.entries.set(entry.id, {
        ...entry,
        name,
        modifiedTime: new Date(at).toISOString(),
        lastModifiedBy: by,
      });
  };
  if (!drive.entries.has(state.spreadsheetId)) {
    const fresh = {
      id: state.spreadsheetId,
      name: String(book.properties['title']),
      parent: drive.roots.get(state.owner) ?? '',
      mimeType: SPREADSHEET,
    };
    createEntry(drive, fresh, { user: state.owner, now });
  }
  scanDrives(drive, now);
  drive.save();

  return {
    folder,
    project: readProject(resolve(options.project)),
    state,
    saveState: save,
    ids,
    drive,
    book: () => book,
    setBook: (next, by, at) => {
      store.save(next);
      book = next;
      touchFile(by, at);
    },
    mail: openMailroom(folder),
    locks: openLocks(),
    executions: [],
    selection: { sheetId: book.sheets[0]?.properties.sheetId ?? 0, a1: 'A1' },
    onCall: undefined,
    usage: { byService: {}, modelledMs: 0 },
  };
}

/** Inline executions run one after another: each has the only thread until it ends. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
