import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';

/**
 * The path in `folder` that a file of the workspace names. A workspace folder may come from another person, so a name
 * that leads out of the folder (`..`, an absolute path, a symbolic link) is refused before anything is read or changed.
 * @throws Error with a message for the person
 */
export function insideFolder(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (isBelow(folder, path) && isBelow(realpathSync(folder), realPath(path))) return path;
  throw outside(folder, name);
}

/** @throws Error with a message for the person when this is not the name of one file or folder */
export function checkFileName(folder: string, name: string): void {
  if (name === '' || name === '.' || name === '..' || name !== basename(name)) throw outside(folder, name);
}

const outside = (folder: string, name: string): Error =>
  new Error(
    `Ruang kerja ${folder} tidak dibuka: di dalamnya tertulis "${name}", yang berada di luar folder itu. Tidak ada yang diubah.`,
  );

const isBelow = (folder: string, path: string): boolean => {
  const way = relative(resolve(folder), path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
};

/** The path after its symbolic links are followed, as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : resolve(realPath(above), relative(above, path));
}
