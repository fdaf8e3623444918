import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  openWorkspace,
  type Execution,
  type RunRequest,
  type Workspace,
  type WorkspaceOptions,
} from '../../emulator';
import { COLLEAGUE, OWNER } from './names';

/** A workspace with a tiny project, and helpers to run code in it. */
export interface Office {
  readonly ws: Workspace;
  readonly folder: string;
  readonly project: string;
  /** Calls one service method by its path inside the script and returns its result; throws what the script threw. */
  call<T = Record<string, never>>(path: string, ...args: readonly unknown[]): Promise<T>;
  /** The same, as another person. */
  callAs<T = Record<string, never>>(as: string, path: string, ...args: readonly unknown[]): Promise<T>;
  /** Runs the text as the body of a function with `args` and `ID` (the spreadsheet's). */
  script(body: string, request?: Partial<RunRequest>): Promise<Execution>;
  /** The result of a body that must complete. */
  value<T = unknown>(body: string, request?: Partial<RunRequest>): Promise<T>;
  reopen(options?: Partial<WorkspaceOptions>): Promise<Office>;
}

export { COLLEAGUE, OWNER };

export const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  runtimeVersion: 'V8',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', version: 'v4', serviceId: 'sheets' },
      { userSymbol: 'Drive', version: 'v3', serviceId: 'drive' },
    ],
  },
};

const CODE = `
function call(path, args) {
  const names = path.split('.');
  const last = names.pop();
  const owner = names.reduce((object, name) => object[name], globalThis);
  return owner[last](...args);
}
function body(text, args) {
  return new Function('args', 'ID', text)(args, SpreadsheetApp.getActiveSpreadsheet().getId());
}
`;

const made: string[] = [];

/** Removes every folder that the file's tests created. */
export const cleanUp = (): void =>
  made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));

/** A new folder, removed by `cleanUp`. */
export function newFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  made.push(folder);
  return folder;
}

export function writeProject(files: Readonly<Record<string, string>>): string {
  const project = newFolder('project-');
  const all = { 'appsscript.json': JSON.stringify(MANIFEST), 'Code.js': CODE, ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(project, name), text);
  return project;
}

export function openOffice(
  files: Readonly<Record<string, string>> = {},
  options: Partial<WorkspaceOptions> = {},
): Office {
  const folder = options.folder ?? newFolder('workspace-');
  made.push(folder);
  return officeIn({ folder, project: writeProject(files), ...options });
}

function officeIn(options: Partial<WorkspaceOptions> & { folder: string; project: string }): Office {
  const ws = openWorkspace({
    owner: OWNER,
    people: [{ email: COLLEAGUE, name: 'Budi' }],
    start: '2026-02-04T01:00:00Z',
    seed: 7,
    persist: false,
    ...options,
  });
  const script = (text: string, request: Partial<RunRequest> = {}): Promise<Execution> =>
    ws.run({ function: 'body', as: OWNER, from: 'editor', ...request, args: [text, request.args ?? []] });
  const callAs = async <T>(as: string, path: string, ...args: readonly unknown[]): Promise<T> =>
    resultOf(await ws.run({ function: 'call', as, from: 'editor', args: [path, args] })) as T;
  return {
    ws,
    folder: options.folder,
    project: options.project,
    script,
    callAs,
    call: (path, ...args) => callAs(OWNER, path, ...args),
    value: async <T>(text: string, request?: Partial<RunRequest>) =>
      resultOf(await script(text, request)) as T,
    reopen: async (more = {}) => {
      await ws.close();
      return officeIn({ ...options, ...more });
    },
  };
}

export function resultOf(execution: Execution): unknown {
  if (execution.status !== 'completed') throw new Error(execution.error?.message ?? execution.status);
  return execution.result;
}
