import fs from 'node:fs';

const STEPS = [
  'writeSync',
  'renameSync',
  'fsyncSync',
  'rmSync',
  'mkdirSync',
  'appendFileSync',
  'closeSync',
] as const;

/** The process kills itself (SIGKILL: nothing is flushed or cleaned up) before or after its k-th step on the file system. */
export function dieAt(k: number, after: boolean): void {
  let seen = 0;
  const patched = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of STEPS) {
    const real = patched[name] as (...args: unknown[]) => unknown;
    patched[name] = (...args) => {
      if (args[0] === 1) return real(...args);
      seen += 1;
      if (seen === k && !after) process.kill(process.pid, 'SIGKILL');
      const result = real(...args);
      if (seen === k && after) process.kill(process.pid, 'SIGKILL');
      return result;
    };
  }
}
