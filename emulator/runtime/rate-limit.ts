import { ServiceError } from '../errors';
import { nowOf, type Run } from './run';

/** https://developers.google.com/workspace/sheets/api/limits : reads and writes, 60 a minute for each user of a project. */
const A_MINUTE = 60;

const READS = /\.(get|batchGet|batchGetByDataFilter|search)$/;

/**
 * The minute's quota of the Sheets API, looked at within one execution only: it finds loops that call cell by cell, and
 * does not count against each other what a test lets people do in the same modelled minute.
 */
export function checkRate(run: Run, name: string): void {
  if (!name.startsWith('Sheets.')) return;
  const kind = READS.test(name) ? 'read' : 'write';
  const times = run.sheetsCalls[kind];
  const now = nowOf(run);
  while ((times[0] ?? now) <= now - 60_000) times.shift();
  if (times.length >= A_MINUTE) throw tooMany(kind === 'read' ? 'Read' : 'Write');
  times.push(now);
}

const tooMany = (kind: string): ServiceError =>
  new ServiceError(
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com'.`,
    429,
    'rateLimitExceeded',
  );
