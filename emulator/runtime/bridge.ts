import { Ended, isKilled, messageOf, notImitated, type ServiceError } from '../errors';
import { latency } from '../latency';
import type { Json } from '../json';
import { services } from '../services';
import type { ServiceCall } from '../workspace/host';
import { translateFor } from '../language/translate';
import { checkApi } from './apis';
import { guardOf } from './guard';
import { checkRate } from './rate-limit';
import { TOO_LONG } from './realm';
import { nowOf, type CallNotice, type Run } from './run';

/** The reply to the realm: a value or an error, and the current time there. */
export interface Reply {
  readonly value?: Json;
  readonly error?: WireError;
  /** The execution is over: the realm must throw, and has no further effect. */
  readonly ended?: string;
  readonly now: number;
}

interface WireError {
  readonly name: string;
  readonly message: string;
  readonly details?: { readonly code: number; readonly message: string; readonly errors: readonly Json[] };
}

/** Performs, counts and times one service call. Returns synchronously, except when an execution in a worker waits for a lock. */
export function answerCall(call: ServiceCall, name: string, argsJson: string): string | Promise<string> {
  const { run } = call;
  if (run.ended) return reply(run, { ended: run.ended.message });
  const args = JSON.parse(argsJson) as readonly Json[];
  try {
    const counted = begin(call, name, args);
    const answer = perform(call, name, args);
    if (!(answer instanceof Promise)) return finish(call, name, args, answer ?? null, counted);
    return answer.then(
      (value) => guarded(call, name, () => finish(call, name, args, value ?? null, counted)),
      (error: unknown) => {
        charge(run, name, args, null);
        return refused(call, name, error);
      },
    );
  } catch (error) {
    return refused(call, name, error);
  }
}

const guarded = (call: ServiceCall, name: string, work: () => string): string => {
  try {
    return work();
  } catch (error) {
    return refused(call, name, error);
  }
};

/** Counts the call and notifies `onCall`; returns the call's index in the execution, or undefined when it is not counted. */
function begin({ host, run }: ServiceCall, name: string, args: readonly Json[]): number | undefined {
  if (!latency[name]) return undefined;
  const index = run.callCount;
  run.callCount += 1;
  run.calls[name] = (run.calls[name] ?? 0) + 1;
  host.usage.byService[name] = (host.usage.byService[name] ?? 0) + 1;
  host.onCall?.(notice(run, name, args, index, 'before'));
  return index;
}

function notice(
  run: Run,
  name: string,
  args: readonly Json[],
  index: number,
  phase: 'before' | 'after',
  result?: Json,
): CallNotice {
  const dot = name.lastIndexOf('.');
  const jump = (ms: number): void => {
    run.skewMs += ms;
  };
  return {
    service: name.slice(0, dot),
    method: name.slice(dot + 1),
    args,
    execution: run.id,
    index,
    phase,
    result,
    now: nowOf(run),
    jump,
  };
}

function perform(
  call: ServiceCall,
  name: string,
  args: readonly Json[],
): ReturnType<(typeof services)[string]> {
  const method = services[name];
  if (!method) throw notImitated(name);
  guardOf(call, name);
  checkApi(call.host, name);
  checkRate(call, name);
  try {
    return method(call, args);
  } catch (error) {
    charge(call.run, name, args, null);
    throw error;
  }
}

function charge(run: Run, name: string, args: readonly Json[], result: Json): void {
  const cost = latency[name];
  if (cost) run.modelledMs += Math.round(cost.ms + (cost.more?.(args, result) ?? 0));
}

function finish(
  call: ServiceCall,
  name: string,
  args: readonly Json[],
  value: Json,
  index: number | undefined,
): string {
  const { host, run } = call;
  charge(run, name, args, value);
  if (index !== undefined) host.onCall?.(notice(run, name, args, index, 'after', value));
  return checkTime(call) ?? reply(run, { value });
}

/** The six-minute limit is checked after each call; the call keeps its effect. */
function checkTime({ host, run }: ServiceCall): string | undefined {
  if (run.modelledMs - run.startupMs <= run.limitMs) return undefined;
  const message = translateFor(host, run.as, TOO_LONG);
  run.ended ??= { status: 'timed-out', message };
  return reply(run, { ended: message });
}

function refused(call: ServiceCall, name: string, error: unknown): string {
  const { host, run } = call;
  if (isKilled(error)) {
    run.ended ??= { status: 'killed', message: messageOf(error) };
    return reply(run, { ended: messageOf(error) });
  }
  if (error instanceof Ended) {
    const message = translateFor(host, run.as, error.message);
    run.ended ??= { status: 'failed', message };
    return reply(run, { ended: message });
  }
  return checkTime(call) ?? reply(run, { error: wireError(call, name, error) });
}

const reply = (run: Run, content: Omit<Reply, 'now'>): string =>
  JSON.stringify({ ...content, now: nowOf(run) });

/**
 * Advanced services throw GoogleJsonResponseException in English. Built-in ones throw a plain Error ("Exception" in the
 * log) in the language of the account.
 */
function wireError({ host, run }: ServiceCall, name: string, error: unknown): WireError {
  const message = messageOf(error);
  const { code, reason } = error as Partial<ServiceError>;
  if (!/^(Sheets|Drive)\./.test(name)) return { name: 'Error', message: translateFor(host, run.as, message) };
  if (code === undefined) return { name: 'Error', message };
  const method = name
    .split('.')
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.');
  const details = { code, message, errors: [{ domain: 'global', reason: reason ?? 'badRequest', message }] };
  return {
    name: 'GoogleJsonResponseException',
    message: `API call to ${method} failed with error: ${message}`,
    details,
  };
}
