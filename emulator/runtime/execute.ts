import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanDrives } from '../drive/scan';
import { translateFor } from '../language/translate';
import type { Host, ServiceCall } from '../workspace/host';
import { refusalOf, whileRunning } from './admission';
import { begin } from './begin';
import { answerCall } from './bridge';
import { bundled } from './bundled';
import { factsFor } from './facts';
import { runInRealm, TOO_LONG, type Outcome, type Program } from './realm';
import { nowOf, type Run } from './run';
import { runInWorker } from './run-in-worker';
import type { Execution, Isolation, RunRequest } from './execution';

export interface ExecuteOptions {
  readonly isolation: Isolation;
  readonly cpuLimitMs: number;
  readonly persist: boolean;
}

/** Runs one execution. Its calls keep their effect however it ends. */
export async function execute(host: Host, request: RunRequest, options: ExecuteOptions): Promise<Execution> {
  const isolation = request.isolation ?? options.isolation;
  const run = begin(host, request, isolation);
  scanDrives(host.drive, new Date(run.startMs).toISOString());
  const outcome = await outcomeOf(host, run, request, options.cpuLimitMs, isolation);
  host.locks.releaseAll(run.id, nowOf(run));
  host.state.clock = Math.max(host.state.clock, nowOf(run));
  host.usage.modelledMs += run.modelledMs;
  const execution = recordOf(host, run, outcome);
  host.executions.push(execution);
  if (options.persist)
    appendFileSync(join(host.folder, 'executions.jsonl'), `${JSON.stringify(forLog(execution))}\n`);
  await host.mail.deliver();
  host.saveState();
  return execution;
}

function outcomeOf(
  host: Host,
  run: Run,
  request: RunRequest,
  cpuLimitMs: number,
  isolation: Isolation,
): Outcome | Promise<Outcome> {
  const refusal = refusalOf(host, request);
  if (refusal !== undefined) {
    if (refusal.lacks) run.lacks = refusal.lacks;
    return { ok: false, message: translateFor(host, run.as, refusal.message) };
  }
  const program: Program = {
    prelude: bundled('prelude/main.ts', 'neutral'),
    scripts: host.project.scripts,
    facts: JSON.stringify(factsFor(host, run)),
    function: request.function,
    args: JSON.stringify(request.args ?? eventFor(request)),
    cpuLimitMs,
  };
  const call = { host, run };
  return whileRunning(host, run.as, () =>
    isolation === 'worker' ? runInWorker(program, call) : runInline(program, call),
  );
}

const runInline = (program: Program, call: ServiceCall): Outcome =>
  runInRealm(program, (name, args) => {
    const answer = answerCall(call, name, args);
    if (typeof answer !== 'string') throw new Error(`${name} cannot wait in an inline execution`);
    return answer;
  });

/** A trigger function that is run from the editor gets the fields that every event has. */
function eventFor({ from }: RunRequest): readonly unknown[] {
  if (from === 'simple-trigger') return [{ $event: { authMode: 'LIMITED', inSpreadsheet: true } }];
  return from === 'trigger' ? [{ $event: { authMode: 'FULL', triggerUid: 'by-hand' } }] : [];
}

function recordOf(host: Host, run: Run, outcome: Outcome): Execution {
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
    ...(run.lacks && hasConsentWindow(run) && { asksConsent: run.lacks }),
  };
  if (run.ended) return { ...base, status: run.ended.status, error: { message: run.ended.message } };
  if (outcome.ok)
    return { ...base, status: 'completed', ...(outcome.result !== undefined && { result: outcome.result }) };
  if (outcome.cpu)
    return { ...base, status: 'timed-out', error: { message: translateFor(host, run.as, TOO_LONG) } };
  const { message, stack } = outcome;
  return {
    ...base,
    status: 'failed',
    error: { message, ...(stack !== undefined && { stack: scriptFrames(stack) }) },
  };
}

/**
 * A menu item and the editor open the consent window, and a web app asks before it shows its page
 * (https://developers.google.com/apps-script/guides/services/authorization); a page's call and a trigger cannot (for pages: assumed).
 */
const hasConsentWindow = ({ from }: Run): boolean => from === 'menu' || from === 'editor' || from === 'web';

/** The stack as Google's log would show it, without the frames of this Workspace and of Node. */
const scriptFrames = (stack: string): string =>
  stack
    .split('\n')
    .filter(
      (line) =>
        !/^\s+at .*(?:prelude\.js|start\.js|node:|\[worker eval\]|realm\.ts|[/\\]emulator[/\\])/.test(line) &&
        !/^\s+at (?:<anonymous>|.*globals\.__begin)/.test(line),
    )
    .join('\n');

/** The log omits results and the HTML of pages. */
const forLog = (execution: Execution): unknown => ({
  ...execution,
  result: undefined,
  ui: execution.ui.map(({ html, ...event }) => ({
    ...event,
    ...(html !== undefined && { htmlCharacters: html.length }),
  })),
});
