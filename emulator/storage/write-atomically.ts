import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

let serial = 0;

/** Tests need no protection against power loss and can skip fsync: `LOCAL_WORKSPACE_FSYNC=no`. */
const sync = process.env['LOCAL_WORKSPACE_FSYNC'] === 'no' ? () => undefined : fsyncSync;

/** Writes a temporary file beside the target, syncs it, then renames it: a reader sees the old bytes or the new ones, never a mixture. */
export function writeAtomically(file: string, data: string | Uint8Array): void {
  const temporary = join(dirname(file), `.${basename(file).slice(0, 60)}.${process.pid}.${++serial}.part`);
  const handle = openSync(temporary, 'w');
  try {
    writeAll(handle, typeof data === 'string' ? Buffer.from(data) : data);
    sync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
}
