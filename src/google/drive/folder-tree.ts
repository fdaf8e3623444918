import { folderName, parentPath, ROOT } from '../../domain/scans/office-folders';
import type { DriveService } from './drive-service';
import { FOLDER, listAll } from './drive-service';
import type { Archive, Folders } from '../../ports/scan-store';

export interface Ensured {
  readonly ids: Folders;
  readonly made: readonly string[];
}

/**
 * Finds or makes folders by path. Drive allows equal names in one folder, so an id that is known wins, then the first
 * folder of that name; only what is not there at all is made. A second run makes nothing.
 * @returns undefined, and nothing is made, where the archive is somebody else's and its uppermost folder is not seen: whoever sees
 * that one sees what is in it, and what is missing there is gone
 */
export function ensureFolders(
  service: DriveService,
  paths: readonly string[],
  { folders: known, isOwn }: Archive,
): Ensured | undefined {
  if (paths.length === 0) return { ids: {}, made: [] };
  const present = listAll(service, `mimeType = '${FOLDER}' and trashed = false`, 'id,name,parents');
  const byId = new Map(present.map((folder) => [folder.id ?? '', folder]));
  if (!isOwn && isHidden(known[ROOT], byId)) return undefined;
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

/** A folder that is known, but not among those that this person sees. */
export const isHidden = (id = '', seen: ReadonlyMap<string, unknown>): boolean => id !== '' && !seen.has(id);

const isIn = (parents: readonly string[] | undefined, parent: string | undefined): boolean =>
  parent === undefined || (parents ?? []).includes(parent);
