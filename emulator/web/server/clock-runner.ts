import type { Host } from '../../workspace/host';
import type { WireClock } from '../wire/wire';
import type { Workspace } from '../../workspace/workspace';

export interface ClockRunner {
  state(): WireClock;
  /** Advances to that time trigger by trigger; refuses a second request meanwhile. */
  goTo(time: number): Promise<void>;
  stop(): void;
  run(running: boolean): void;
  close(): void;
}

const SECOND = 1000;

/** Runs the Workspace clock in real time, or advances it to a time; due triggers fire. */
export function clockRunner(workspace: Workspace, host: Host, changed: () => void): ClockRunner {
  let running = false;
  let goal: number | undefined;
  let stopped = false;
  let ticking = false;

  const nextTrigger = (): number | undefined => {
    const times = host.state.triggers.flatMap(({ nextAt }) => (nextAt === undefined ? [] : [nextAt]));
    return times.length === 0 ? undefined : Math.min(...times);
  };
  const tick = async (): Promise<void> => {
    if (!running || ticking || goal !== undefined) return;
    ticking = true;
    try {
      await workspace.clock.advance(SECOND);
    } finally {
      ticking = false;
    }
  };
  const timer = setInterval(() => void tick().catch(report), SECOND);
  timer.unref();

  const walk = async (to: number): Promise<void> => {
    while (!stopped && host.state.clock < to) {
      const next = Math.max(nextTrigger() ?? to, host.state.clock);
      await workspace.clock.set(new Date(Math.min(next, to)).toISOString());
      changed();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  return {
    state: () => ({
      now: new Date(host.state.clock).toISOString(),
      zone: host.project.timeZone,
      running,
      goal: goal === undefined ? null : new Date(goal).toISOString(),
      nextTrigger: isoOrNull(nextTrigger()),
    }),
    goTo: async (time) => {
      if (goal !== undefined) throw new Error('Jam sedang berjalan ke waktu lain.');
      if (!(time >= host.state.clock)) throw new Error('Jam tidak dapat mundur.');
      goal = time;
      stopped = false;
      changed();
      try {
        await walk(time);
      } finally {
        goal = undefined;
        changed();
      }
    },
    stop: () => void (stopped = true),
    run: (on) => {
      running = on;
      changed();
    },
    close: () => {
      stopped = true;
      clearInterval(timer);
    },
  };
}

const isoOrNull = (time: number | undefined): string | null =>
  time === undefined ? null : new Date(time).toISOString();

const report = (error: unknown): void => console.error(error);
