import { classify } from '../errors';
import { inQuery, type DriveFile, type DriveService } from './drive-service';

/** The files of a name in a folder. None if Drive does not show the folder: it then fails ("File not found"). */
export function filesNamed(
  service: DriveService,
  folderId: string,
  name: string,
  fields: string,
): readonly DriveFile[] {
  const query = `name = ${inQuery(name)} and ${inQuery(folderId)} in parents and trashed = false`;
  try {
    return folderId === '' ? [] : service.list(query, `files(${fields})`, undefined).files;
  } catch (error) {
    if (classify(error) !== 'NOT_FOUND') throw error;
    return [];
  }
}
