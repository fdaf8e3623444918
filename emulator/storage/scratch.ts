import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Linux' disk in memory. */
const IN_MEMORY = '/dev/shm';
/** A container may offer as little as 64 MiB there. */
const ENOUGH = 2 * 1024 ** 3;

/** Where folders are made that nobody keeps: in memory where the machine has room for it, else where the system says. */
export function scratchFolder(): string {
  if (!existsSync(IN_MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize >= ENOUGH ? IN_MEMORY : tmpdir();
}
