import { listAll, type DriveFile, type DriveService } from '../drive-service';

/** Fields read of each of the office's folders. */
export const FOLDER_FIELDS =
  'id,name,parents,trashed,explicitlyTrashed,ownedByMe,appProperties,driveId,capabilities(canListChildren)';

/**
 * Folders by id: one listing, and one call for each known folder that is not in it. Listings lag behind sharing by
 * minutes, so only a folder for which files.get returns 404 counts as not visible.
 */
export function readFolders(
  service: DriveService,
  query: string,
  knownIds: readonly string[],
  fields = FOLDER_FIELDS,
): Map<string, DriveFile> {
  const seen = new Map(listAll(service, query, fields).map((folder) => [folder.id ?? '', folder]));
  for (const id of new Set(knownIds)) {
    if (id === '' || seen.has(id)) continue;
    const folder = service.get(id, fields);
    if (folder) seen.set(id, folder);
  }
  return seen;
}

/** Whether this person sees the folder but cannot open it (limited access). */
export const isClosed = (folder: DriveFile | undefined): boolean =>
  folder?.capabilities?.canListChildren === false;
