/**
 * Locks by name (`script`, `document`, `user:<address>`), as executions with clocks of their own see them.
 * https://developers.google.com/apps-script/reference/lock/lock
 */
export interface Locks {
  holder(name: string): string | undefined;
  /** When, on the modelled clock, the lock came free last. */
  freeAt(name: string): number;
  take(name: string, execution: string): void;
  release(name: string, execution: string, now: number): void;
  releaseAll(execution: string, now: number): void;
  /** As if somebody else held it until then and gave it back: who waits goes on from that time. */
  holdUntil(name: string, time: number): void;
  /** Resolves when the lock is next given back. */
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
