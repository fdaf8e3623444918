import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Linux's in-memory file system. */
const IN_MEMORY = '/dev/shm';
/** A container may have as little as 64 MiB there. */
const ENOUGH = 2 * 1024 ** 3;

/** The folder for temporary folders: in memory if the machine has enough, else the system's default. */
export function scratchFolder(): string {
  if (!existsSync(IN_MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize >= ENOUGH ? IN_MEMORY : tmpdir();
}
