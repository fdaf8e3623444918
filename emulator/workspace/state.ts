import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { seededIds, type IdState, type Ids } from '../storage/ids';
import { damaged, readJson } from '../storage/read-json';
import { writeAtomically } from '../storage/write-atomically';
import type { StoredTrigger } from '../script/trigger-model';
import type { Language, Person, WorkspaceOptions } from './options';

/** Both were reported: enuchi/React-Google-Apps-Script#46, alexwforsythe/code-blocks#53. */
export type PageFailure = 'PERMISSION_DENIED' | 'authorization';

/** An API that a project must enable. */
export type Api = 'sheets' | 'drive';

/** workspace.json: everything but the spreadsheet, Drive and mail. */
export interface WorkspaceState {
  readonly version: 1;
  readonly owner: string;
  people: readonly Person[];
  readonly account: 'consumer' | 'workspace';
  readonly spreadsheetId: string;
  scriptId: string;
  readonly ids: IdState;
  clock: number;
  executions: number;
  triggers: readonly StoredTrigger[];
  /** 'ask': a person who is not in `consents` has granted nothing; otherwise everything. */
  consent?: 'ask';
  /** Which scopes each person has granted to the project. */
  consents?: Readonly<Record<string, readonly string[] | 'all'>>;
  /** Accounts that were suspended or deleted. */
  suspended?: readonly string[];
  /** The language of every account without its own setting; default: English. */
  language?: Language;
  languages?: Readonly<Record<string, Language>>;
  /** The failure of a page's calls, by person, while several accounts are signed in to the browser. */
  besideOthers?: Readonly<Record<string, PageFailure>>;
  /** APIs that are not enabled in the script's Cloud project. */
  apisOff?: readonly Api[];
  /** Further projects in this Workspace, by the name of their folder. */
  projects?: Record<string, ProjectState>;
  /** Copies of the spreadsheet, by their id. */
  copies?: Record<string, CopyState>;
  /** Stores by name: `script`, `document`, `user:<address>`. */
  properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  cache: Readonly<Record<string, Readonly<Record<string, CacheItem>>>>;
  /** Used daily quotas by `<quota>:<day>:<address>`. */
  used: Record<string, number>;
}

/** The state of one script project. */
export type ProjectState = Pick<
  WorkspaceState,
  'scriptId' | 'triggers' | 'consent' | 'consents' | 'properties' | 'cache' | 'apisOff'
>;

/** The state of a copy of the spreadsheet and of the script project bound to it. */
export type CopyState = ProjectState & Pick<WorkspaceState, 'spreadsheetId' | 'owner'>;

export interface CacheItem {
  readonly value: string;
  readonly expires: number;
}

export interface StateFile {
  readonly state: WorkspaceState;
  readonly ids: Ids;
  save(): void;
}

const STATE = 'workspace.json';
/** The indices of the spreadsheet and of Drive. */
const INDICES = ['workbook.json', 'drive.json'];

/**
 * Reads the state of a workspace, or makes that of a new one; saves nothing.
 * @throws Error that names the file if one is missing or damaged
 */
export function openState(options: WorkspaceOptions): StateFile {
  const file = join(options.folder, STATE);
  const known = readJson<WorkspaceState>(file);
  checkIndices(options.folder, known);
  const state = known ?? freshState(options);
  state.ids.opened += 1;
  state.people = everybody(options, state);
  const save = (): void => {
    if (options.persist !== false) writeAtomically(file, JSON.stringify(state, null, 1));
  };
  return { state, ids: seededIds(state.ids), save };
}

/** A workspace in which something was executed has all its files; one whose first opening was interrupted may lack some. */
function checkIndices(folder: string, state: WorkspaceState | undefined): void {
  const files = INDICES.map((name) => join(folder, name));
  const lost = state && state.executions > 0 && files.find((file) => !existsSync(file));
  if (lost) throw damaged(lost);
  if (!state && files.some((file) => existsSync(file))) throw damaged(join(folder, STATE));
}

function freshState(options: WorkspaceOptions): WorkspaceState {
  const idState: IdState = {
    seed: options.seed ?? Math.floor(Math.random() * 2 ** 31),
    opened: 0,
    counter: 0,
  };
  const ids = seededIds(idState);
  return {
    version: 1,
    owner: options.owner,
    people: [],
    account: options.account ?? 'consumer',
    ...(options.consent === 'ask' && { consent: 'ask' }),
    ...(options.language !== undefined && { language: options.language }),
    spreadsheetId: `1${ids.token(43)}`,
    scriptId: `1${ids.token(56)}`,
    ids: idState,
    clock: startOf(options),
    executions: 0,
    triggers: [],
    properties: {},
    cache: {},
    used: {},
  };
}

function startOf({ start }: WorkspaceOptions): number {
  const instant = start === undefined ? Date.now() : Date.parse(start);
  if (Number.isNaN(instant)) throw new Error(`Not an ISO instant: ${String(start)}`);
  return instant;
}

function everybody(options: WorkspaceOptions, state: WorkspaceState): readonly Person[] {
  const known = new Map(state.people.map((person) => [person.email, person]));
  for (const person of options.people ?? []) known.set(person.email, person);
  if (!known.has(state.owner))
    known.set(state.owner, { email: state.owner, name: state.owner.split('@')[0] ?? state.owner });
  return [...known.values()];
}
