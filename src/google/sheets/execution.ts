import { isEmpty, joinChanges, type Changes } from '../../domain/changes';
import type { Context } from '../../domain/context';
import type { Digest } from '../../domain/log/chain';
import { err, ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { SettingRow } from '../../domain/workbook/reference';
import type { Execution, Office, Outcome, Reads } from '../../ports/execution';
import { chainLog } from './chain-log';
import { loadOffice, type Asker, type Loaded } from './load-office';
import { planWrite, type Snapshot } from './plan-write';
import { settingRows } from './setting-rows';
import type { SheetsService } from './sheets-service';
import { writeVerified } from './verified-write';

/** What an execution needs of the platform, in the slices that it uses. */
export interface ExecutionServices extends Asker {
  readonly sheets: SheetsService;
  readonly lock: { readonly take: () => boolean; readonly giveBack: () => void };
  readonly digest: Digest;
}

/** Rows are only ever added to the log. */
const written = { log: [] } as const;

/** How often a decision is taken afresh because rows moved under its write. */
const ATTEMPTS = 3;

export function createExecution(services: ExecutionServices): Execution {
  let last: Loaded | undefined;

  /** Undefined when rows moved under the write. */
  function attempt<R extends Reads, G, T>(
    reads: R,
    gather: (office: Office<R>, context: Context) => G,
    decide: (office: Office<R>, gathered: G, context: Context) => Outcome<T>,
  ): Result<T, Refusal> | undefined {
    const loaded = loadOffice(services.sheets, services, { ...written, ...reads });
    if (!loaded.ok) return loaded;
    last = loaded.value;
    const { snapshot, context } = loaded.value;
    const office = snapshot.rows as unknown as Office<R>;
    const decision = decide(office, gather(office, context), context);
    const changes = decision.ok ? decision.value.changes : joinChanges(decision.keep ?? {});
    if (!commit(changes, loaded.value, services)) return undefined;
    if (!decision.ok) return err(decision.error);
    if (decision.value.effectsFollow) services.lock.giveBack();
    return ok(decision.value.reply);
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
    run: (reads, decide) =>
      runWith(
        reads,
        () => undefined,
        (office, _nothing, context) => decide(office, context),
      ),
    look: (reads, view) => {
      const loaded = loadOffice(services.sheets, services, reads);
      return loaded.ok ? ok(view(loaded.value.snapshot.rows as never, loaded.value.context)) : loaded;
    },
    settle: (updates, settings) => {
      if (!last) throw new Error('Nothing was read that could be settled');
      const changes = { updates, adoptions: [], inserts: [], settings, log: [] };
      const plan = planWrite(settingRows(changes, settingsIn(last.snapshot)), last.snapshot, 'all');
      if (plan.requests.length > 0) writeVerified(services.sheets, plan, last.snapshot.layout);
    },
  };
}

/** One atomic write of the changes with their log; false when rows had moved and it was undone. */
function commit(
  changes: Changes,
  { snapshot, context }: Loaded,
  { sheets, digest }: ExecutionServices,
): boolean {
  if (isEmpty(changes)) return true;
  const plan = planWrite(settingRows(chainLog(changes, context, digest), settingsIn(snapshot)), snapshot);
  return plan.requests.length === 0 || writeVerified(sheets, plan, snapshot.layout);
}

const settingsIn = (snapshot: Snapshot): SettingRow[] =>
  (snapshot.rows.pengaturan ?? []) as unknown as SettingRow[];
