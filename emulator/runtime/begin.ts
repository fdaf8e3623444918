import { startLatency } from '../latency';
import type { Host } from '../workspace/host';
import { identityOf } from './identity';
import type { Run } from './run';
import type { Isolation, RunRequest } from './execution';

/** https://developers.google.com/apps-script/guides/services/quotas : 6 minutes; a simple trigger 30 seconds. */
const LIMIT_MS = { normal: 360_000, simple: 30_000 } as const;

export function begin(host: Host, request: RunRequest, isolation: Isolation): Run {
  host.state.executions += 1;
  const startupMs = startLatency[request.from]?.ms ?? 0;
  return {
    id: `exec-${String(host.state.executions).padStart(6, '0')}`,
    function: request.function,
    as: request.as,
    from: request.from,
    ...(request.visitor !== undefined && { visitor: request.visitor }),
    ...identityOf(host, request),
    startMs: host.state.clock,
    hasUi: host.bound && hasWindow(request),
    canWait: isolation === 'worker',
    limitMs: request.from === 'simple-trigger' ? LIMIT_MS.simple : LIMIT_MS.normal,
    startupMs,
    modelledMs: startupMs,
    skewMs: 0,
    callCount: 0,
    calls: {},
    logs: [],
    ui: [],
    answers: [...(request.answers ?? [])],
    ...(request.ask && isolation === 'worker' && { ask: request.ask }),
  };
}

/**
 * Whether a person has the document open: not in a clock trigger, a web app or its calls. An installable trigger that a person
 * caused shows its UI to that person (assumed).
 */
const hasWindow = ({ from, visitor, inWebApp = false }: RunRequest): boolean =>
  from === 'trigger' ? visitor !== undefined : from !== 'web' && !inWebApp;
