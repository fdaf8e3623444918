import type { DriveService } from './drive-service';
import { FOLDER, listAll } from './drive-service';
import type { Folders } from '../../ports/scan-store';

export const ROOT = 'Utama';
const ROOT_NAME = 'Dokumentasi Informasi Publik';

/**
 * Finds or makes folders by path. Drive allows equal names in one folder, so an id that is known wins, then the first
 * folder of that name; only what is not there at all is made. A second run makes nothing.
 */
export function ensureFolders(
  service: DriveService,
  paths: readonly string[],
  known: Folders,
): { readonly ids: Folders; readonly made: readonly string[] } {
  const present = listAll(service, `mimeType = '${FOLDER}' and trashed = false`, 'id,name,parents');
  const byId = new Map(present.map((folder) => [folder.id ?? '', folder]));
  const ids: Record<string, string> = {};
  const made: string[] = [];
  const ensure = (path: string): string => {
    const done = ids[path];
    if (done !== undefined) return done;
    const mark = path.lastIndexOf('/');
    const parent = path === ROOT ? undefined : ensure(mark === -1 ? ROOT : path.slice(0, mark));
    const name = path === ROOT ? ROOT_NAME : path.slice(mark + 1);
    const id =
      byId.get(known[path] ?? '')?.id ??
      present.find((folder) => folder.name === name && isIn(folder.parents, parent))?.id;
    if (id === undefined) made.push(path);
    return (ids[path] = id ?? service.createFolder(name, parent).id ?? '');
  };
  paths.forEach(ensure);
  return { ids, made };
}

const isIn = (parents: readonly string[] | undefined, parent: string | undefined): boolean =>
  parent === undefined || (parents ?? []).includes(parent);
