import type { PlatformFault } from '../ports/platform-fault';
import { classify } from './errors';

/** What retrying needs from the execution. */
export interface Patience {
  readonly sleep: (ms: number) => void;
  /** A number in [0, 1), so that people whose calls were declined together do not retry together. */
  readonly random: () => number;
  /** Whether the execution has used up its own time limit. */
  readonly timeIsOver: () => boolean;
}

/** Calls an idempotent function; retries it once or twice after a transient error. Throws the last error. */
export type Repeat = <T>(act: () => T) => T;

export const transient: ReadonlySet<PlatformFault> = new Set(['SERVER', 'QUOTA_MINUTE']);

/** Milliseconds before the second and the third attempt, plus or minus a quarter. */
const PAUSES = [1_000, 3_000];

/** Milliseconds that one execution sleeps at most: a person may be waiting at the page, and colleagues for the lock. */
export const MOST_SLEEP = 5_000;

/** One for each execution, since it counts how long the execution has slept. */
export function createRepeat({ sleep, random, timeIsOver }: Patience): Repeat {
  let slept = 0;
  return (act) => {
    for (const pause of PAUSES) {
      const ms = Math.round(pause * (0.75 + random() / 2));
      try {
        return act();
      } catch (error) {
        if (!transient.has(classify(error)) || timeIsOver() || slept + ms > MOST_SLEEP) throw error;
      }
      slept += ms;
      sleep(ms);
    }
    return act();
  };
}

/** For each method of a service, why it may be repeated; null where it may not. */
export type Repeatable<S> = { readonly [M in keyof S]: string | null };

/** The service with retries around its repeatable methods. */
export const repeating = <S extends object>(service: S, methods: Repeatable<S>, repeat: Repeat): S =>
  Object.fromEntries(
    Object.entries(service).map(([name, method]) => [
      name,
      methods[name as keyof S] === null ? method : twice(method as Method, repeat),
    ]),
  ) as S;

type Method = (...args: readonly unknown[]) => unknown;

const twice =
  (method: Method, repeat: Repeat): Method =>
  (...args) =>
    repeat(() => method(...args));

/**
 * Calls a function that must complete. When this minute's quota is used up, waits for the next minute and retries: the
 * declined call did nothing.
 */
export type WaitOut = <T>(act: () => T) => T;

/** Milliseconds between two attempts. WAITS: attempts before the last, so at most 70 seconds. */
const WAIT = 10_000;
const WAITS = 7;

export const createWaitOut =
  (sleep: Patience['sleep']): WaitOut =>
  (act) => {
    for (let waited = 0; waited < WAITS; waited += 1) {
      try {
        return act();
      } catch (error) {
        if (classify(error) !== 'QUOTA_MINUTE') throw error;
      }
      sleep(WAIT);
    }
    return act();
  };
