import { listAll, type DriveFile, type DriveService } from './drive-service';

/** What the looks at the office's folders ask of each. */
export const FOLDER_FIELDS =
  'id,name,parents,trashed,explicitlyTrashed,ownedByMe,appProperties,driveId,capabilities(canListChildren)';

/**
 * Folders by id: one listing, and each known one that it does not show, one call each. Listings lag behind sharing by minutes, so an
 * id that is missing there is asked for by itself; only then it counts as not seen (Drive answers 404).
 */
export function seeFolders(
  service: DriveService,
  query: string,
  knownIds: readonly string[],
): Map<string, DriveFile> {
  const seen = new Map(listAll(service, query, FOLDER_FIELDS).map((folder) => [folder.id ?? '', folder]));
  for (const id of new Set(knownIds)) {
    if (id === '' || seen.has(id)) continue;
    const folder = service.get(id, FOLDER_FIELDS);
    if (folder) seen.set(id, folder);
  }
  return seen;
}

/** Whether this person sees the folder and cannot open it: its access is limited to others. */
export const isClosed = (folder: DriveFile | undefined): boolean =>
  folder?.capabilities?.canListChildren === false;
