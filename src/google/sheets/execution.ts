import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { instant } from '../../domain/calendar/instant';
import { isEmpty, type Changes } from '../../domain/changes';
import type { Context } from '../../domain/context';
import type { Digest } from '../../domain/log/chain';
import { readSettings, type Settings } from '../../domain/office/settings';
import { err, ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import { workbook, type SheetName } from '../../domain/workbook';
import type { SettingRow } from '../../domain/workbook/reference';
import type { Decision, Execution, Office, Reads } from '../../ports/execution';
import { chainLog } from './chain-log';
import { decodeRows, type StoredRow } from './decode-rows';
import { planWrite, type Snapshot } from './plan-write';
import { readTables, type ColumnsRead } from './read-tables';
import { settingRows } from './setting-rows';
import type { SheetsService } from './sheets-service';
import { writeVerified } from './verified-write';

/** What an execution needs of the platform, in the slices that it uses. */
export interface ExecutionServices {
  readonly sheets: SheetsService;
  readonly lock: { readonly take: () => boolean; readonly giveBack: () => void };
  readonly actor: () => string;
  readonly now: () => number;
  readonly digest: Digest;
}

/** Read by every execution: the rules of the office, the chain's head, the calendar. */
const always = { pengaturan: ['id', 'section', 'label', 'value'], hariLibur: ['date', 'name'] } as const;
/** Rows are only ever added to the log. */
const written = { log: [] } as const;

const ATTEMPTS = 3;

interface Loaded {
  readonly snapshot: Snapshot;
  readonly context: Context;
}

export function createExecution(services: ExecutionServices): Execution {
  let last: Loaded | undefined;

  function load(reads: Reads, alsoWritten: Reads): Result<Loaded, Refusal> {
    const tables = tryReadTables(services.sheets, columnsRead({ ...always, ...alsoWritten, ...reads }));
    if (tables === undefined) return err({ code: 'SHEET_BROKEN', sheet: '', columns: [] });
    const { layout, cells, missing } = tables;
    const lost = missing[0];
    if (lost) {
      const columns = missing.filter(({ sheet }) => sheet === lost.sheet).map(({ column }) => headerOf(lost.sheet, column));
      return err({ code: 'SHEET_BROKEN', sheet: workbook[lost.sheet].title, columns });
    }
    const settings = readSettings(decodeRows('pengaturan', cells.pengaturan ?? {}, 'WIB') as unknown as SettingRow[]);
    const { zone } = settings.office;
    const rows: { [S in SheetName]?: readonly StoredRow[] } = {};
    for (const name of Object.keys(cells) as SheetName[]) rows[name] = decodeRows(name, cells[name] ?? {}, zone);
    const context = contextOf(settings, rows.hariLibur ?? [], services);
    return ok({ snapshot: { layout, rows, zone }, context });
  }

  /** One attempt; undefined when rows moved under the write. */
  function attempt<R extends Reads, G, T>(
    reads: R,
    gather: (settings: Settings) => G,
    decide: (office: Office<R>, gathered: G, context: Context) => Result<Decision<T>, Refusal>,
  ): Result<T, Refusal> | undefined {
    const loaded = load(reads, written);
    if (!loaded.ok) return loaded;
    last = loaded.value;
    const { snapshot, context } = loaded.value;
    const decision = decide(snapshot.rows as unknown as Office<R>, gather(context.settings), context);
    if (!decision.ok) return decision;
    if (!commit(decision.value.changes, snapshot, context)) return undefined;
    if (decision.value.effectsFollow) services.lock.giveBack();
    return ok(decision.value.reply);
  }

  function commit(changes: Changes, snapshot: Snapshot, context: Context): boolean {
    if (isEmpty(changes)) return true;
    const settings = (snapshot.rows.pengaturan ?? []) as unknown as SettingRow[];
    const plan = planWrite(settingRows(chainLog(changes, context, services.digest), settings), snapshot);
    return plan.requests.length === 0 || writeVerified(services.sheets, plan, snapshot.layout);
  }

  const runWith: Execution['runWith'] = (reads, gather, decide) => {
    if (!services.lock.take()) return err({ code: 'BUSY' });
    for (let tried = 0; tried < ATTEMPTS; tried += 1) {
      const result = attempt(reads, gather, decide);
      if (result) return result;
    }
    return err({ code: 'ROWS_MOVED' });
  };

  return {
    runWith,
    run: (reads, decide) => runWith(reads, () => undefined, (office, _nothing, context) => decide(office, context)),
    look: (reads, view) => {
      const loaded = load(reads, {});
      return loaded.ok ? ok(view(loaded.value.snapshot.rows as never, loaded.value.context)) : loaded;
    },
    settle: (updates, settings) => {
      if (!last) throw new Error('Nothing was read that could be settled');
      const { snapshot } = last;
      const known = (snapshot.rows.pengaturan ?? []) as unknown as SettingRow[];
      const plan = planWrite(settingRows({ updates, adoptions: [], inserts: [], settings, log: [] }, known), snapshot, 'all');
      if (plan.requests.length > 0) writeVerified(services.sheets, plan, snapshot.layout);
    },
  };
}

/** Undefined when a sheet of ours is not there (any more): Google's 400 names the grid that it lacks. */
function tryReadTables(service: SheetsService, reads: ColumnsRead): ReturnType<typeof readTables> | undefined {
  try {
    return readTables(service, reads);
  } catch (error) {
    if (error instanceof Error && /No grid with id/.test(error.message)) return undefined;
    throw error;
  }
}

/** 'all' spelled out; the key column is always read, unless nothing is. */
function columnsRead(reads: Reads): ColumnsRead {
  const entries = Object.entries(reads) as [SheetName, readonly string[] | 'all'][];
  return Object.fromEntries(
    entries.map(([name, columns]) => {
      if (columns === 'all') return [name, Object.keys(workbook[name].columns)];
      return [name, columns.length === 0 ? [] : [...new Set([workbook[name].key, ...columns])]];
    }),
  ) as ColumnsRead;
}

const headerOf = (sheet: SheetName, column: string): string => (workbook[sheet].columns as Record<string, { header: string }>)[column]?.header ?? column;

function contextOf(settings: Settings, holidays: readonly StoredRow[], services: ExecutionServices): Context {
  const days = holidays.flatMap(({ date, name }) => (date === null ? [] : [[date as CalendarDate, String(name)] as const]));
  const calendar = { zone: settings.office.zone, week: settings.week, holidays: new Map(days) };
  return { actor: services.actor(), now: instant(services.now()), settings, calendar };
}
