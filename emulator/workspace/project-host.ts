import { openLocks } from '../script/locks';
import type { Host } from './host';
import type { Project } from './project';
import type { OpenBook } from './open-book';
import type { CopyState, ProjectState, WorkspaceState } from './state';

const OWN: readonly (keyof ProjectState)[] = [
  'scriptId',
  'triggers',
  'consent',
  'consents',
  'properties',
  'cache',
  'apisOff',
];

/** The state of a new project. */
export const freshProject = (scriptId: string): ProjectState => ({
  scriptId,
  triggers: [],
  properties: {},
  cache: {},
});

/**
 * The Workspace as seen by a second script project: the same people, files, mail, clock and quotas, but its own id,
 * properties, cache, triggers, locks and consent (all granted when it was deployed), and no spreadsheet that it is
 * bound to.
 */
export function projectHost(base: Host, name: string, project: Project): Host {
  const own: ProjectState = base.state.projects?.[name] ?? freshProject(`1${base.ids.token(56)}`);
  base.state.projects = { ...base.state.projects, [name]: own };
  const state = overlaid<WorkspaceState>(base.state, own, OWN);
  const parts: Partial<Host> = { project, bound: false, state, locks: openLocks(), rates: new Map() };
  return overlaid<Host>(base, parts, Object.keys(parts) as (keyof Host)[]);
}

/** The Workspace as seen by the script project that is bound to a copy of the spreadsheet; its code is the original's. */
export function copyHost(base: Host, own: CopyState, book: OpenBook): Host {
  const state = overlaid<WorkspaceState>(base.state, own, [...OWN, 'spreadsheetId', 'owner']);
  const sheetId = book.get().sheets[0]?.properties.sheetId ?? 0;
  const parts: Partial<Host> = {
    state,
    locks: openLocks(),
    rates: new Map(),
    book: book.get,
    setBook: book.set,
    selection: { sheetId, a1: 'A1' },
  };
  return overlaid<Host>(base, parts, Object.keys(parts) as (keyof Host)[]);
}

/** `base`, except that the named members are read from and written to `own`. */
function overlaid<T extends object>(base: T, own: Partial<T>, names: readonly (keyof T)[]): T {
  const holder = (name: string | symbol): object => (names.includes(name as keyof T) ? own : base);
  return new Proxy(base, {
    get: (_target, name) => Reflect.get(holder(name), name) as unknown,
    set: (_target, name, value) => Reflect.set(holder(name), name, value),
  });
}
