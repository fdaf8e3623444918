import { wallParts } from '../sheets/values/serial-date';
import { isSuspended } from '../workspace/accounts';
import type { Host } from '../workspace/host';
import { remainingOf, spend } from '../workspace/quotas';
import type { ProjectRuntime } from '../workspace/project-runtime';
import { nextFiring } from './schedule';
import type { StoredTrigger } from './trigger-model';
import type { Execution, RunRequest } from '../runtime/execution';

/** Fires the clock triggers that are due until then, in order; each runs with the clock at its own time. */
export async function fireUntil(
  runtimes: readonly ProjectRuntime[],
  host: Host,
  until: number,
): Promise<readonly Execution[]> {
  const executions: Execution[] = [];
  for (let due = nextDue(runtimes, until); due; due = nextDue(runtimes, until)) {
    const { runtime, trigger } = due;
    const at = trigger.nextAt ?? until;
    host.state.clock = Math.max(host.state.clock, at);
    reschedule(runtime.host, trigger, at);
    if (!isSuspended(host, trigger.owner)) executions.push(await fireClock(runtime, trigger, at));
  }
  host.state.clock = Math.max(host.state.clock, until);
  host.saveState();
  return executions;
}

/**
 * Moves the clock over an outage of Google's triggers: what is due meanwhile does not fire. A repeating trigger is due again one period after
 * its end, a one-time trigger at its end.
 */
export function skipUntil(runtimes: readonly ProjectRuntime[], host: Host, until: number): void {
  for (const { host: each } of runtimes)
    for (const trigger of each.state.triggers)
      if (trigger.schedule?.kind !== 'after' && trigger.nextAt !== undefined && trigger.nextAt <= until)
        reschedule(each, trigger, until);
  host.state.clock = until;
  host.saveState();
}

interface Due {
  readonly runtime: ProjectRuntime;
  readonly trigger: StoredTrigger;
}

function nextDue(runtimes: readonly ProjectRuntime[], until: number): Due | undefined {
  const due = runtimes.flatMap((runtime) =>
    runtime.host.state.triggers.map((trigger) => ({ runtime, trigger })),
  );
  return due
    .filter(({ trigger: { nextAt } }) => nextAt !== undefined && nextAt <= until)
    .reduce<Due | undefined>(
      (first, each) => ((each.trigger.nextAt ?? 0) < (first?.trigger.nextAt ?? Infinity) ? each : first),
      undefined,
    );
}

/**
 * Sets the next firing time before the trigger runs, because its function may delete it. A trigger made with after()
 * stays without a time until it is deleted.
 */
function reschedule(host: Host, due: StoredTrigger, at: number): void {
  const next = due.schedule && nextFiring(due.schedule, at, host.project.timeZone);
  const { nextAt: _gone, ...rest } = due;
  const changed: StoredTrigger = next === undefined ? rest : { ...rest, nextAt: next };
  host.state.triggers = host.state.triggers.map((trigger) => (trigger.id === due.id ? changed : trigger));
}

async function fireClock(
  { host, run }: ProjectRuntime,
  trigger: StoredTrigger,
  at: number,
): Promise<Execution> {
  const request: RunRequest = {
    function: trigger.handler,
    as: trigger.owner,
    from: 'trigger',
    args: [{ $event: clockEvent(host, trigger, at) }],
  };
  if (remainingOf(host, 'triggerTime', trigger.owner, at) < 0) return refused(host, request, at);
  const execution = await run(request);
  spend(host, 'triggerTime', trigger.owner, at, execution.modelledMs);
  return execution;
}

/** The record of a trigger whose owner has used up the day's trigger time: it fails before its first line. */
function refused(host: Host, request: RunRequest, at: number): Execution {
  const execution: Execution = {
    id: `refused-${host.ids.token(8)}`,
    function: request.function,
    as: request.as,
    from: request.from,
    startedAt: new Date(at).toISOString(),
    status: 'failed',
    error: { message: 'Service using too much computer time for one day' },
    calls: {},
    callCount: 0,
    modelledMs: 0,
    logs: [],
    ui: [],
  };
  host.executions.push(execution);
  return execution;
}

/** https://developers.google.com/apps-script/guides/triggers/events#time-driven_events ; in the script's time zone. */
function clockEvent(host: Host, trigger: StoredTrigger, at: number): unknown {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = wallParts(
    new Date(at),
    host.project.timeZone,
  );
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return {
    authMode: 'FULL',
    triggerUid: trigger.id,
    timezone: host.project.timeZone,
    year,
    month,
    'day-of-month': day,
    'day-of-week': weekday,
    hour,
    minute,
    second,
  };
}
