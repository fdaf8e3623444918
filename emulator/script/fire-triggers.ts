import { wallParts } from '../sheets/values/serial-date';
import type { Execution, RunRequest } from '../types';
import type { Host } from '../workspace/host';
import { declares } from '../workspace/project';
import type { EditEvent } from '../hands/events';
import { nextFiring } from './schedule';
import type { StoredTrigger } from './trigger-model';

export type RunOne = (request: RunRequest) => Promise<Execution>;

/** https://developers.google.com/apps-script/guides/services/quotas : triggers' total runtime a day, in milliseconds. */
const TRIGGER_TIME = { consumer: 90 * 60_000, workspace: 6 * 3_600_000 } as const;

/** Fires, in the order of their times, the clock triggers due until then; the clock stands at each one's time when it runs. */
export async function fireUntil(host: Host, until: number, run: RunOne): Promise<readonly Execution[]> {
  const executions: Execution[] = [];
  for (let due = nextDue(host, until); due; due = nextDue(host, until)) {
    const at = due.nextAt ?? until;
    host.state.clock = Math.max(host.state.clock, at);
    reschedule(host, due, at);
    executions.push(await fireClock(host, due, at, run));
  }
  host.state.clock = Math.max(host.state.clock, until);
  host.saveState();
  return executions;
}

function nextDue(host: Host, until: number): StoredTrigger | undefined {
  const due = host.state.triggers.filter(({ nextAt }) => nextAt !== undefined && nextAt <= until);
  return due.reduce<StoredTrigger | undefined>(
    (first, each) => ((each.nextAt ?? 0) < (first?.nextAt ?? Infinity) ? each : first),
    undefined,
  );
}

/** The next time is set before it runs, for it may delete itself. One made with after() stays, without a time, until it is deleted. */
function reschedule(host: Host, due: StoredTrigger, at: number): void {
  const next = due.schedule && nextFiring(due.schedule, at, host.project.timeZone);
  const { nextAt: _gone, ...rest } = due;
  const changed: StoredTrigger = next === undefined ? rest : { ...rest, nextAt: next };
  host.state.triggers = host.state.triggers.map((trigger) => (trigger.id === due.id ? changed : trigger));
}

async function fireClock(host: Host, trigger: StoredTrigger, at: number, run: RunOne): Promise<Execution> {
  const day = new Date(at).toISOString().slice(0, 10);
  const key = `triggerTime:${day}:${trigger.owner}`;
  const used = host.state.used[key] ?? 0;
  const request: RunRequest = {
    function: trigger.handler,
    as: trigger.owner,
    from: 'trigger',
    args: [{ $event: clockEvent(host, trigger, at) }],
  };
  if (used > TRIGGER_TIME[host.state.account]) return refused(host, request, at);
  const execution = await run(request);
  host.state.used[key] = used + execution.modelledMs;
  return execution;
}

/** A trigger that has used up its time for the day fails before its first line. */
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

/** A person's edit: the simple trigger onEdit if the bundle has one, then the installable ones, each as its creator. */
export async function fireEdit(host: Host, event: EditEvent, run: RunOne): Promise<readonly Execution[]> {
  const executions: Execution[] = [];
  if (declares(host.project, 'onEdit'))
    executions.push(
      await run({
        function: 'onEdit',
        as: event.as,
        from: 'simple-trigger',
        args: [{ $event: { authMode: 'LIMITED', inSpreadsheet: true, ...event.facts } }],
      }),
    );
  for (const trigger of host.state.triggers.filter(({ eventType }) => eventType === 'ON_EDIT')) {
    const facts = {
      authMode: 'FULL',
      inSpreadsheet: true,
      triggerUid: trigger.id,
      user: event.as,
      ...event.facts,
    };
    executions.push(
      await run({ function: trigger.handler, as: trigger.owner, from: 'trigger', args: [{ $event: facts }] }),
    );
  }
  return executions;
}
