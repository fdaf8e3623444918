import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MARK = '.demo';

/**
 * Prepares an empty folder for the demo's Workspace. Removes the files of an earlier demo, except where somebody has
 * opened its Workspace since: then that folder stays as it is and the next free name is used (`demo-2`, `demo-3`).
 * @returns the prepared folder
 * @throws Error with a message for the person when the folder contains anything else
 */
export function freshFolder(folder: string): string {
  const free = firstFree(folder);
  rmSync(free, { recursive: true, force: true });
  mkdirSync(free, { recursive: true });
  writeFileSync(
    path.join(free, MARK),
    'Dibuat oleh npm run demo; dihapus pada demo berikutnya bila belum pernah dibuka.\n',
  );
  return free;
}

function firstFree(folder: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? folder : `${folder}-${number}`;
    const isOurs = existsSync(path.join(candidate, MARK));
    if (!isOurs && existsSync(candidate) && readdirSync(candidate).length > 0)
      throw new Error(`Folder ${candidate} sudah berisi hal lain. Pilih folder kosong dengan --ruang-kerja.`);
    if (!isOurs || !isOpenedSince(candidate)) return candidate;
  }
}

/** The demo opens its Workspace once; an unreadable state counts as opened, so that nothing is lost. */
function isOpenedSince(folder: string): boolean {
  const file = path.join(folder, 'workspace.json');
  if (!existsSync(file)) return false;
  try {
    const { ids } = JSON.parse(readFileSync(file, 'utf8')) as { ids: { opened: number } };
    return ids.opened > 1;
  } catch {
    return true;
  }
}
