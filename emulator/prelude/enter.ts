import { textPageOf } from './html/content-service';
import { facts } from './host';
import { htmlPageOf } from './html/html-output';
import { pageResult } from './html/page-result';
import { range, type RangeFacts } from './spreadsheet/range';
import { AUTH_MODES } from './script-app';
import { user } from './session';
import { sheet } from './spreadsheet/sheet';
import { spreadsheet } from './spreadsheet/spreadsheet-app';

type Result = { ok: true; result?: unknown } | { ok: false; message: string; stack?: string };

let state: Result = { ok: true };

/** Calls the function; its outcome can be read once the promises have drained. */
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

/** An async function ends when its promise settles; Google does not return a promise's value. */
function finish(value: unknown): void {
  if (!(value instanceof Promise)) return void (state = success(value));
  state = { ok: true, result: null };
  value.then(undefined, (error: unknown) => (state = failure(error)));
}

function success(value: unknown): Result {
  if (facts.from === 'page') return { ok: true, result: pageResult(value) };
  if (facts.from === 'web') return { ok: true, result: webPage(value) };
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? { ok: true } : { ok: true, result: JSON.parse(text) as unknown };
}

/** "The function must return an HtmlOutput or a TextOutput": https://developers.google.com/apps-script/guides/web#requirements_for_web_apps */
function webPage(value: unknown): unknown {
  if (value === undefined || value === null)
    throw new Error('The script completed but did not return anything.');
  const page = typeof value === 'object' ? (htmlPageOf(value) ?? textPageOf(value)) : undefined;
  if (!page) throw new Error('The script completed but the returned value is not a supported return type.');
  return page;
}

function failure(error: unknown): Result {
  if (!(error instanceof Error)) return { ok: false, message: String(error) };
  return { ok: false, message: error.message, ...(error.stack !== undefined && { stack: error.stack }) };
}

/** The host's facts about an event; the handles in it are created here. */
interface EventFacts {
  readonly authMode: keyof typeof AUTH_MODES;
  readonly user?: string;
  readonly range?: RangeFacts;
  /** Whether it happened in the spreadsheet; clock events have no source. */
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
