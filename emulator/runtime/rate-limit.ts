import { ServiceError } from '../errors';
import type { ServiceCall } from '../workspace/host';
import { nowOf } from './run';

/** https://developers.google.com/workspace/sheets/api/limits : reads and writes, 60 a minute for each user of a project. */
export const A_MINUTE = 60;

const READS = /\.(get|batchGet|batchGetByDataFilter|search)$/;

/**
 * The minute's quota of the Sheets API, of one person over all executions of a project, by the modelled clock; a call that is
 * declined does not count. The Drive API has one too, 12,000 a minute, which calls that follow each other never meet.
 */
export function checkRate({ host, run }: ServiceCall, name: string): void {
  if (!name.startsWith('Sheets.')) return;
  const kind = READS.test(name) ? 'Read' : 'Write';
  const key = `${kind}:${run.as}`;
  const now = nowOf(run);
  const times = (host.rates.get(key) ?? []).filter((time) => time > now - 60_000);
  host.rates.set(key, times);
  if (times.length >= host.minuteQuota) throw tooMany(kind);
  times.push(now);
}

const tooMany = (kind: string): ServiceError =>
  new ServiceError(
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com'.`,
    429,
    'rateLimitExceeded',
  );
