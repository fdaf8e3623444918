import { facts } from './host';
import { range, type RangeFacts } from './range';
import { AUTH_MODES } from './script-app';
import { user } from './session';
import { sheet } from './sheet';
import { spreadsheet } from './spreadsheet-app';

type Result = { ok: true; result?: unknown } | { ok: false; message: string; stack?: string };

let state: Result = { ok: true };

/** Calls the function; what it ends with can be asked for once the promises have drained. */
export function enter(name: string, argsJson: string): void {
  try {
    const target = (globalThis as unknown as Record<string, unknown>)[name];
    if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
    const args = (JSON.parse(argsJson) as unknown[]).map(reviveEvent);
    finish((target as (...values: unknown[]) => unknown)(...args));
  } catch (error) {
    state = failure(error);
  }
}

export const outcome = (): string => JSON.stringify(state);

/** An async function has ended when its promise has; Google hands no value of a promise on. */
function finish(value: unknown): void {
  if (!(value instanceof Promise)) return void (state = success(value));
  state = { ok: true, result: null };
  value.then(undefined, (error: unknown) => (state = failure(error)));
}

/**
 * google.script.run: "Date, Function and DOM elements are illegal"; a result with a Date in it arrives as null.
 * https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 */
function success(value: unknown): Result {
  if (facts.from === 'page' && holdsDate(value)) return { ok: true, result: null };
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? { ok: true } : { ok: true, result: JSON.parse(text) as unknown };
}

function holdsDate(value: unknown, above: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Date) return true;
  if (above.includes(value)) return false;
  return Object.values(value).some((member) => holdsDate(member, [...above, value]));
}

function failure(error: unknown): Result {
  if (!(error instanceof Error)) return { ok: false, message: String(error) };
  return { ok: false, message: error.message, ...(error.stack !== undefined && { stack: error.stack }) };
}

/** What the host says of an event; the handles in it are built here. */
interface EventFacts {
  readonly authMode: keyof typeof AUTH_MODES;
  readonly user?: string;
  readonly range?: RangeFacts;
  /** Whether it happened in the spreadsheet: clock events have no source. */
  readonly inSpreadsheet?: boolean;
}

/** https://developers.google.com/apps-script/guides/triggers/events */
function reviveEvent(value: unknown): unknown {
  const given = (value as { $event?: EventFacts } | null)?.$event;
  if (!given) return value;
  const { user: email, range: place, authMode, inSpreadsheet, ...rest } = given;
  return {
    ...rest,
    authMode: AUTH_MODES[authMode],
    ...(inSpreadsheet && { source: spreadsheet }),
    ...(email !== undefined && { user: user(email) }),
    ...(place && { range: range(place, sheet) }),
  };
}
