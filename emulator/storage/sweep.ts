import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes what a crash left half-written: the temporary files of writeAtomically, in a folder and all below it. */
export function sweepUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sweepUnfinished(path);
    else if (/^\..+\.\d+\.\d+\.part$/.test(entry.name)) rmSync(path, { force: true });
  }
}
