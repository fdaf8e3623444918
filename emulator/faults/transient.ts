import { SERVER_ERROR, ServiceError } from '../errors';
import type { CallNotice } from '../runtime/run';
import { isAt, type Fault, type Where } from './fault';

/** Google's messages for transient failures; those of the advanced services have a status. */
export const transientErrors = {
  spreadsheets: (id: string): Error =>
    new ServiceError(`Service Spreadsheets failed while accessing document with id ${id}.`),
  spreadsheetsTimedOut: (id: string): Error =>
    new ServiceError(`Service Spreadsheets timed out while accessing document with id ${id}.`),
  drive: (): Error => new ServiceError('Service error: Drive'),
  server: (): Error => new ServiceError(SERVER_ERROR),
  tooManyReads: (): Error =>
    new ServiceError(
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'.",
      429,
      'rateLimitExceeded',
    ),
  rateLimit: (): Error => new ServiceError('User rate limit exceeded.', 403, 'userRateLimitExceeded'),
  internal: (): Error => new ServiceError('Internal error encountered.', 500, 'backendError'),
  unavailable: (): Error => new ServiceError('The service is currently unavailable.', 503, 'backendError'),
} as const;

/** The transient errors that fit a call: API errors for advanced services, plain messages for built-in ones. */
function errorsFor({ service, args }: CallNotice): readonly Error[] {
  const { spreadsheets, drive, server, tooManyReads, rateLimit, internal, unavailable } = transientErrors;
  if (/^Sheets\b/.test(service)) return [tooManyReads(), internal(), unavailable()];
  if (/^Drive\b/.test(service)) return [rateLimit(), internal(), unavailable()];
  if (/^DriveApp\b/.test(service)) return [drive(), server()];
  if (/^SpreadsheetApp\b/.test(service)) return [spreadsheets(String(args[0] ?? '')), server()];
  return [server()];
}

/** Seeded pseudo-random numbers from 0 to below 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes a share of the calls (`rate`) fail, half of them before they take effect and half after. The same seed fails the same calls. */
export function transient(seed: number, rate: number, where: Where = () => true): Fault {
  const draw = seeded(seed);
  return (call) => {
    if (!isAt(where, call) || draw() >= rate / 2) return;
    const errors = errorsFor(call);
    throw errors[Math.floor(draw() * errors.length)] ?? transientErrors.server();
  };
}
