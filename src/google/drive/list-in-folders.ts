import { classify } from '../errors';
import { inQuery, listAll, type DriveFile, type DriveService } from './drive-service';

export interface FolderListing {
  /** The folders that were listed. */
  readonly ids: readonly string[];
  readonly files: readonly DriveFile[];
}

/**
 * All pages of a query about the content of folders. Drive fails the whole query for one parent that it does not find
 * ("File not found"); that folder is then left out, at one call more for each folder.
 * @param queryOf the query, from one clause for each folder
 * @throws Drive's error when it finds none of the folders
 */
export function listInFolders(
  service: DriveService,
  folderIds: readonly string[],
  queryOf: (parents: readonly string[]) => string,
  fields: string,
): FolderListing {
  const list = (ids: readonly string[]): FolderListing => ({
    ids,
    files: listAll(service, queryOf(ids.map((id) => `${inQuery(id)} in parents`)), fields),
  });
  try {
    return list(folderIds);
  } catch (error) {
    const found = classify(error) === 'NOT_FOUND' ? folderIds.filter((id) => service.get(id, 'id')) : [];
    if (found.length === 0 || found.length === folderIds.length) throw error;
    return list(found);
  }
}
