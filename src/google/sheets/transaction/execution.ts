import { isEmpty, joinChanges, type Changes } from '../../../domain/workbook/changes';
import { instant } from '../../../domain/calendar/instant';
import type { Context } from '../../../domain/office/context';
import { refuseCopy } from '../../../domain/copies/copy-state';
import type { Digest } from '../../../domain/log/chain';
import { SEAL } from '../../../domain/log/chain-seal';
import { nameSettings } from '../../../domain/office/settings/named-settings';
import { err, mapResult, ok, type Result } from '../../../domain/refusal/result';
import type { People } from '../../../domain/office/people/people';
import { recordAfter } from '../../../domain/office/settings/confirmed-settings';
import type { Refusal } from '../../../domain/refusal/refusal';
import { workbook, type SheetName } from '../../../domain/workbook';
import type { Execution, Snapshot, Outcome, Reads } from '../../../ports/execution';
import type { WaitOut } from '../../repeat';
import { close } from './closing';
import { CHAIN_COUNT, CHAIN_HASH, CHAIN_SEAL, chainLog } from './chain-log';
import { loadOffice, type Caller, type Loaded } from '../load-office';
import { moveRows } from './move-rows';
import type { SheetSnapshot } from './plan';
import { planWrite } from './plan-write';
import { unplaced } from '../rows/layout';
import { settingRows, settingsIn } from '../setting-rows';
import type { SheetsService } from '../sheets-service';
import { writeVerified } from './verified-write';

/** The platform services that an execution uses. */
export interface ExecutionServices extends Caller {
  readonly sheets: SheetsService;
  readonly lock: { readonly take: () => boolean; readonly release: () => void };
  readonly digest: Digest;
  readonly waitOut: WaitOut;
}

/** A transaction: what it reads, gathers from elsewhere and decides, and in which workbooks it is refused beforehand. */
interface Transaction<R extends Reads, G, T> {
  readonly reads: R;
  readonly gather: (office: Snapshot<R>, context: Context) => G;
  readonly decide: (office: Snapshot<R>, gathered: G, context: Context) => Outcome<T>;
  readonly refuse: (context: Context) => Refusal | undefined;
}

const alone = <R extends Reads, T>(
  reads: R,
  decide: (office: Snapshot<R>, context: Context) => Outcome<T>,
): Omit<Transaction<R, undefined, T>, 'refuse'> => ({
  reads,
  gather: () => undefined,
  decide: (office, _nothing, context) => decide(office, context),
});

const refuseUnlessCopy = (context: Context): Refusal | undefined =>
  refuseCopy(context) ? undefined : { code: 'NOT_A_COPY' };

/** Rows are only appended to the log. */
const written = { log: [] } as const;

/** How often a decision is taken again because rows moved before its write. */
const ATTEMPTS = 3;

/** Reads the office and remembers its people. */
function officeReader(services: ExecutionServices) {
  let people: People = new Map();
  const load = (reads: Reads): Result<Loaded> => {
    const loaded = loadOffice(services.sheets, services, reads);
    if (loaded.ok) people = loaded.value.context.people;
    return loaded;
  };
  return { load, people: () => people };
}

export function createExecution(services: ExecutionServices): Execution {
  let last: Loaded | undefined;
  let held = false;
  const { load, people } = officeReader(services);

  const release = (): void => {
    services.lock.release();
    held = false;
  };

  const underLock = (): Loaded => {
    if (!last || !held) throw new Error('Nothing was read under a lock that is still held');
    return last;
  };

  /** Undefined when rows moved before the write. */
  function attempt<R extends Reads, G, T>(transaction: Transaction<R, G, T>): Result<T> | undefined {
    const { reads, gather, decide, refuse } = transaction;
    const loaded = load({ ...written, ...reads });
    if (!loaded.ok) return loaded;
    last = loaded.value;
    const { snapshot, context } = loaded.value;
    const refused = refuse(context);
    if (refused) return err(refused);
    const office = loaded.value.office as unknown as Snapshot<R>;
    const decision = decide(office, gather(office, context), context);
    const changes = decision.ok ? decision.value.changes : joinChanges(decision.keep ?? {});
    const broken = unplacedColumns(changes, snapshot);
    if (broken) return err(broken);
    const after = commit(changes, loaded.value, services);
    if (!after) return undefined;
    last = after;
    if (!decision.ok) return err(decision.error);
    if (decision.value.effectsFollow) release();
    return ok(decision.value.reply);
  }

  function runTransaction<R extends Reads, G, T>(transaction: Transaction<R, G, T>): Result<T> {
    if (!held && !services.lock.take()) return err({ code: 'BUSY' });
    held = true;
    for (let tried = 0; tried < ATTEMPTS; tried += 1) {
      const result = attempt(transaction);
      if (result) return result;
    }
    return err({ code: 'ROWS_MOVED' });
  }

  return {
    people,
    transactWith: (reads, gather, decide) => runTransaction({ reads, gather, decide, refuse: refuseCopy }),
    transact: (reads, decide) => runTransaction({ ...alone(reads, decide), refuse: refuseCopy }),
    transactInCopy: (reads, decide) => runTransaction({ ...alone(reads, decide), refuse: refuseUnlessCopy }),
    readToAct: (reads, view) => {
      const loaded = load(reads);
      if (!loaded.ok) return loaded;
      const { office, context } = loaded.value;
      const refused = refuseCopy(context);
      return refused ? err(refused) : ok(view(office as never, context));
    },
    read: (reads, view) => mapResult(load(reads), ({ office, context }) => view(office as never, context)),
    append: (decide) => {
      const { snapshot, context: former } = underLock();
      const context = { ...former, now: instant(services.now()) };
      return writeAgain(joinChanges(decide(context)), { snapshot, context }, services);
    },
    move: (moves, settings) => moveRows(moves, joinChanges({ settings }), underLock().snapshot, services),
    close,
    recordOutcome: (updates, settings) => {
      if (!last) throw new Error('Nothing was read that could be settled');
      const changes = recorded(joinChanges({ updates, settings }), last.context);
      return writeOutcome(changes, last.snapshot, services);
    },
  };
}

/** Locked settings that the product writes are not changes made outside it. */
const recorded = (changes: Changes, { settings }: Context): Changes => ({
  ...changes,
  settings: { ...recordAfter(settings, changes.settings), ...changes.settings },
});

/**
 * The columns that are written must be there, also those that are not read: an older workbook must be repaired first. A sheet
 * that gets rows needs all its columns.
 */
function unplacedColumns(
  { inserts, updates, adoptions, log }: Changes,
  { layout }: SheetSnapshot,
): Refusal | undefined {
  const written = new Map<SheetName, Set<string>>();
  const note = (sheet: SheetName, keys: readonly string[]): void => {
    const known = written.get(sheet) ?? new Set();
    for (const key of keys) known.add(key);
    written.set(sheet, known);
  };
  for (const { sheet, set } of [...updates, ...adoptions]) note(sheet, Object.keys(set));
  const added = [...inserts.map(({ sheet }) => sheet), ...(log.length > 0 ? ['log' as const] : [])];
  for (const sheet of added) note(sheet, Object.keys(workbook[sheet].columns));
  for (const [sheet, keys] of written) {
    const columns = unplaced(layout, sheet, keys);
    if (columns.length > 0) return { code: 'SHEET_BROKEN', sheet: workbook[sheet].title, columns };
  }
  return undefined;
}

/** Writes the changes with their log atomically and returns the new state; undefined when rows had moved (undone). */
function commit(
  changes: Changes,
  loaded: Loaded,
  { sheets, digest, waitOut }: ExecutionServices,
): Loaded | undefined {
  if (isEmpty(changes)) return loaded;
  const { snapshot, context } = loaded;
  const chained = chainLog(recorded(changes, context), context, digest, sheets);
  const plan = planWrite(settingRows(chained, settingsIn(snapshot)), snapshot);
  if (plan.requests.length > 0 && !writeVerified(sheets, plan, snapshot.layout, waitOut)) return undefined;
  return withChain(loaded, chained);
}

/** Writes on a snapshot that our own write has changed since; false, and nothing is written, where rows have moved since. */
function writeAgain(
  changes: Changes,
  { snapshot, context }: Pick<Loaded, 'snapshot' | 'context'>,
  { sheets, digest, waitOut }: ExecutionServices,
): boolean {
  const chained = chainLog(recorded(changes, context), context, digest, sheets);
  const { byKey } = nameSettings(settingsIn(snapshot));
  if (Object.keys(chained.settings).some((key) => !byKey.has(key))) return false;
  const plan = planWrite(settingRows(chained, settingsIn(snapshot)), snapshot, 'all');
  return writeVerified(sheets, plan, snapshot.layout, waitOut);
}

/** The closing write into rows of a snapshot that nobody else changes meanwhile; false where it is left to the next run. */
function writeOutcome(
  changes: Changes,
  snapshot: SheetSnapshot,
  { sheets, waitOut }: ExecutionServices,
): boolean {
  const plan = planWrite(settingRows(changes, settingsIn(snapshot)), snapshot, 'all');
  if (plan.requests.length === 0) return true;
  const closed = close(() =>
    writeVerified(sheets, plan, snapshot.layout, waitOut) ? ok(null) : err({ code: 'ROWS_MOVED' }),
  );
  return closed.ok && closed.value;
}

/** Each write changes the head of the log. */
function withChain(loaded: Loaded, { settings }: Changes): Loaded {
  const hash = settings[CHAIN_HASH];
  if (hash === undefined) return loaded;
  const { context } = loaded;
  const { system: before } = context.settings;
  const values = { ...before.values, [SEAL]: settings[CHAIN_SEAL] ?? '' };
  const system = { ...before, values, chain: { count: Number(settings[CHAIN_COUNT]), hash } };
  return { ...loaded, context: { ...context, settings: { ...context.settings, system } } };
}
