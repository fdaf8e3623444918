import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';

const NAME = 'workspace.lock';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/**
 * Reserves a workspace folder for this process: two processes would overwrite each other's state. The lock of a process
 * that no longer runs is taken over.
 * @returns a function that releases the lock
 * @throws Error with a message for the person when another process has the folder open
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, NAME);
  const own: Holder = { pid: process.pid, host: hostname(), since: Date.now() };
  const holder = readHolder(file);
  if (holder && isOther(holder))
    throw new Error(
      `Ruang kerja ${folder} sedang dibuka program lain (proses ${holder.pid} di ${holder.host}). Tutup program itu dahulu. Bila tidak ada program yang membukanya, hapus ${file}.`,
    );
  writeFileSync(file, JSON.stringify(own));
  return () => rmSync(file, { force: true });
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Whether the lock belongs to another process that may still run. Processes on other machines cannot be examined. */
function isOther({ pid, host, since }: Holder): boolean {
  if (host !== hostname()) return true;
  const bootedAt = Date.now() - uptime() * 1000;
  return pid !== process.pid && since > bootedAt && isRunning(pid);
}

/** Signal 0 tests only whether the process exists (https://nodejs.org/api/process.html#processkillpid-signal). */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
