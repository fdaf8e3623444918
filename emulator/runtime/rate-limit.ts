import { ServiceError } from '../errors';
import type { Host, ServiceCall } from '../workspace/host';
import { nowOf } from './run';

/** https://developers.google.com/workspace/sheets/api/limits : reads and writes, 60 a minute for each user of a project. */
export const A_MINUTE = 60;

const READS = /\.(get|batchGet|batchGetByDataFilter|search)$/;

/**
 * Checks the per-minute quota of the Sheets API: per person over all executions of a project, on the modelled clock. A
 * refused call does not count. The Drive API has a quota of 12,000 a minute, which sequential calls never reach.
 */
export function checkRate({ host, run }: ServiceCall, name: string): void {
  if (!name.startsWith('Sheets.')) return;
  const kind = READS.test(name) ? 'Read' : 'Write';
  const now = nowOf(run);
  const times = timesIn(host, kind, run.as, now);
  if (times.length >= host.minuteQuota) throw tooMany(kind);
  times.push(now);
}

type Kind = 'Read' | 'Write';

/** The person's requests of the past minute, as the list to which new ones are added. */
function timesIn({ rates }: Host, kind: Kind, email: string, now: number): number[] {
  const key = `${kind}:${email}`;
  const times = (rates.get(key) ?? []).filter((time) => time > now - 60_000);
  rates.set(key, times);
  return times;
}

/** Records other requests by the person, so that no more than these are left for a minute. */
export function leaveInMinute(host: Host, email: string, left: Readonly<Record<Kind, number>>): void {
  for (const kind of ['Read', 'Write'] as const) {
    const times = timesIn(host, kind, email, host.state.clock);
    while (times.length < host.minuteQuota - left[kind]) times.push(host.state.clock);
  }
}

const tooMany = (kind: Kind): ServiceError =>
  new ServiceError(
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com'.`,
    429,
    'rateLimitExceeded',
  );
