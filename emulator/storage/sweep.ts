import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes the temporary files of writeAtomically that a crash left, in a folder and below. */
export function sweepUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sweepUnfinished(path);
    else if (/^\..+\.\d+\.\d+\.part$/.test(entry.name)) rmSync(path, { force: true });
  }
}
