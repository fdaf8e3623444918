import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanDrives } from '../drive/scan';
import { startLatency } from '../latency';
import type { Execution, Isolation, RunRequest } from '../types';
import type { Host } from '../workspace/host';
import { declares } from '../workspace/project';
import { answerCall, TOO_LONG } from './bridge';
import { bundled } from './bundled';
import { factsFor } from './facts';
import { runInRealm, type Outcome, type Program } from './realm';
import type { Run } from './run';
import { runInWorker } from './run-in-worker';

export interface ExecuteOptions {
  readonly isolation: Isolation;
  readonly cpuLimitMs: number;
  readonly persist: boolean;
}

/** https://developers.google.com/apps-script/guides/services/quotas : 6 minutes; a simple trigger 30 seconds. */
const LIMIT_MS = { normal: 360_000, simple: 30_000 } as const;

/** One execution from start to end: what it did to the services is done whatever becomes of it. */
export async function execute(host: Host, request: RunRequest, options: ExecuteOptions): Promise<Execution> {
  const isolation = request.isolation ?? options.isolation;
  const run = begin(host, request, isolation);
  scanDrives(host.drive, new Date(run.startMs).toISOString());
  const outcome = await outcomeOf(host, run, request, options.cpuLimitMs, isolation);
  host.locks.releaseAll(run.id, run.startMs + run.modelledMs);
  host.state.clock = Math.max(host.state.clock, run.startMs + run.modelledMs);
  host.usage.modelledMs += run.modelledMs;
  const execution = recordOf(run, outcome);
  host.executions.push(execution);
  if (options.persist)
    appendFileSync(join(host.folder, 'executions.jsonl'), `${JSON.stringify(forLog(execution))}\n`);
  await host.mail.deliver();
  host.saveState();
  return execution;
}

function begin(host: Host, request: RunRequest, isolation: Isolation): Run {
  host.state.executions += 1;
  const startupMs = startLatency[request.from]?.ms ?? 0;
  return {
    id: `exec-${String(host.state.executions).padStart(6, '0')}`,
    function: request.function,
    as: request.as,
    from: request.from,
    startMs: host.state.clock,
    hasUi: request.from !== 'trigger',
    canWait: isolation === 'worker',
    limitMs: request.from === 'simple-trigger' ? LIMIT_MS.simple : LIMIT_MS.normal,
    startupMs,
    modelledMs: startupMs,
    callCount: 0,
    calls: {},
    logs: [],
    ui: [],
    answers: [...(request.answers ?? [])],
  };
}

function outcomeOf(
  host: Host,
  run: Run,
  request: RunRequest,
  cpuLimitMs: number,
  isolation: Isolation,
): Outcome | Promise<Outcome> {
  if (!callable(host, request))
    return { ok: false, message: `Script function not found: ${request.function}` };
  const program: Program = {
    prelude: bundled('prelude/main.ts', 'neutral'),
    scripts: host.project.scripts,
    facts: JSON.stringify(factsFor(host, run)),
    function: request.function,
    args: JSON.stringify(request.args ?? eventFor(request)),
    cpuLimitMs,
  };
  const call = { host, run };
  if (isolation === 'worker') return runInWorker(program, call);
  return runInRealm(program, (name, args) => {
    const answer = answerCall(call, name, args);
    if (typeof answer !== 'string') throw new Error(`${name} cannot wait in an inline execution`);
    return answer;
  });
}

/** A trigger run by hand gets the least that every event has. */
function eventFor({ from }: RunRequest): readonly unknown[] {
  if (from === 'simple-trigger') return [{ $event: { authMode: 'LIMITED', inSpreadsheet: true } }];
  return from === 'trigger' ? [{ $event: { authMode: 'FULL', triggerUid: 'by-hand' } }] : [];
}

/** A page may not call private functions: https://developers.google.com/apps-script/guides/html/communication#private_functions */
const callable = ({ project }: Host, request: RunRequest): boolean =>
  declares(project, request.function) && !(request.from === 'page' && request.function.endsWith('_'));

function recordOf(run: Run, outcome: Outcome): Execution {
  const base = {
    id: run.id,
    function: run.function,
    as: run.as,
    from: run.from,
    startedAt: new Date(run.startMs).toISOString(),
    calls: run.calls,
    callCount: run.callCount,
    modelledMs: run.modelledMs,
    logs: run.logs,
    ui: run.ui,
  };
  if (run.ended) return { ...base, status: run.ended.status, error: { message: run.ended.message } };
  if (outcome.ok)
    return { ...base, status: 'completed', ...(outcome.result !== undefined && { result: outcome.result }) };
  if (outcome.cpu) return { ...base, status: 'timed-out', error: { message: TOO_LONG } };
  const { message, stack } = outcome;
  return {
    ...base,
    status: 'failed',
    error: { message, ...(stack !== undefined && { stack: scriptFrames(stack) }) },
  };
}

/** Without the frames of this Workspace and of Node: what Google's log would show. */
const scriptFrames = (stack: string): string =>
  stack
    .split('\n')
    .filter(
      (line) =>
        !/^\s+at .*(?:prelude\.js|start\.js|node:|\[worker eval\]|realm\.ts|[/\\]emulator[/\\])/.test(line) &&
        !/^\s+at (?:<anonymous>|.*globals\.__enter)/.test(line),
    )
    .join('\n');

/** The log keeps what happened, not the pages that were shown. */
const forLog = (execution: Execution): unknown => ({
  ...execution,
  result: undefined,
  ui: execution.ui.map(({ html, ...event }) => ({
    ...event,
    ...(html !== undefined && { htmlCharacters: html.length }),
  })),
});
