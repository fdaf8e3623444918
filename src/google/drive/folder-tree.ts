import { folderName, parentPath } from '../../domain/scans/office-folders';
import type { DriveService } from './drive-service';
import { FOLDER, listAll } from './drive-service';
import type { Folders } from '../../ports/scan-store';

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
    const above = parentPath(path);
    const parent = above === undefined ? undefined : ensure(above);
    const name = folderName(path);
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
