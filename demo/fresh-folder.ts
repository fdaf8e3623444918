import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MARK = '.demo';

/**
 * Prepares an empty folder for the demo's Workspace. Removes an earlier demo's files, and refuses a folder that
 * contains anything else.
 * @throws Error with a message for the person
 */
export function freshFolder(folder: string): void {
  const isOurs = existsSync(path.join(folder, MARK));
  if (existsSync(folder) && !isOurs && readdirSync(folder).length > 0) {
    throw new Error(`Folder ${folder} sudah berisi hal lain. Pilih folder kosong dengan --ruang-kerja.`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, MARK), 'Dibuat oleh npm run demo; dihapus pada demo berikutnya.\n');
}
