/**
 * Locks by name (`script`, `document`, `user:<address>`), for executions that each have their own clock.
 * https://developers.google.com/apps-script/reference/lock/lock
 */
export interface Locks {
  holder(name: string): string | undefined;
  /** The modelled time at which the lock was last released. */
  freeAt(name: string): number;
  take(name: string, execution: string): void;
  release(name: string, execution: string, now: number): void;
  releaseAll(execution: string, now: number): void;
  /** Simulates another holder until that time; an execution that waits continues from there. */
  holdUntil(name: string, time: number): void;
  /** Resolves at the next release of the lock. */
  nextRelease(name: string): Promise<void>;
}

export function openLocks(): Locks {
  const holders = new Map<string, string>();
  const freed = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  const release = (name: string, execution: string, now: number): void => {
    if (holders.get(name) !== execution) return;
    holders.delete(name);
    freed.set(name, now);
    const wake = waiting.get(name) ?? [];
    waiting.delete(name);
    wake.forEach((resolve) => resolve());
  };

  return {
    holder: (name) => holders.get(name),
    freeAt: (name) => freed.get(name) ?? 0,
    take: (name, execution) => void holders.set(name, execution),
    release,
    releaseAll: (execution, now) => [...holders.keys()].forEach((name) => release(name, execution, now)),
    holdUntil: (name, time) => void freed.set(name, time),
    nextRelease: (name) =>
      new Promise((resolve) => {
        waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
      }),
  };
}
