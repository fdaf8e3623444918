import type { PlatformFault } from '../ports/platform-fault';
import { classify } from './errors';

/** What waiting needs of the execution. */
export interface Patience {
  readonly sleep: (ms: number) => void;
  /** A number from 0 to below 1, so that people who were declined together do not come back together. */
  readonly random: () => number;
  /** Whether the execution has used the time that it allows itself. */
  readonly timeIsOver: () => boolean;
}

/** Does something that may be done twice; once or twice again after a trouble that passes. Throws the last failure. */
export type Repeat = <T>(act: () => T) => T;

export const passing: ReadonlySet<PlatformFault> = new Set(['SERVER', 'QUOTA_MINUTE']);

/** Milliseconds before the second and before the third attempt, give or take a quarter. */
const PAUSES = [1_000, 3_000];

/** Milliseconds that one execution sleeps at most: somebody may be waiting at the page, and colleagues for the lock. */
export const MOST_SLEEP = 5_000;

/** One for each execution, since it counts how long that one has slept. */
export function createRepeat({ sleep, random, timeIsOver }: Patience): Repeat {
  let slept = 0;
  return (act) => {
    for (const pause of PAUSES) {
      const ms = Math.round(pause * (0.75 + random() / 2));
      try {
        return act();
      } catch (error) {
        if (!passing.has(classify(error)) || timeIsOver() || slept + ms > MOST_SLEEP) throw error;
      }
      slept += ms;
      sleep(ms);
    }
    return act();
  };
}

/** For each method of a service why it may be repeated, or null where it may not. */
export type Repeatable<S> = { readonly [M in keyof S]: string | null };

/** The service, its repeatable methods repeated. */
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

/** Does something that must not be left half done; waits for the next minute where this one's quota is used up: nothing was done then. */
export type WaitOut = <T>(act: () => T) => T;

/** Milliseconds between two looks whether the minute is over, and looks. */
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
