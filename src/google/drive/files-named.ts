import { classify } from '../errors';
import { inQuery, type DriveFile, type DriveService } from './drive-service';

/**
 * The files of a name in a folder, and those that another clause of the query fits. None by name if Drive does not show the
 * folder: it then fails the whole query ("File not found"), which is asked again without it.
 */
export function filesNamed(
  service: DriveService,
  folderId: string,
  name: string,
  fields: string,
  others: readonly string[] = [],
): readonly DriveFile[] {
  const list = (clauses: readonly string[]): readonly DriveFile[] =>
    clauses.length === 0
      ? []
      : service.list(`(${clauses.join(' or ')}) and trashed = false`, `files(${fields})`, undefined).files;
  const named = folderId === '' ? [] : [`(name = ${inQuery(name)} and ${inQuery(folderId)} in parents)`];
  try {
    return list([...others, ...named]);
  } catch (error) {
    if (classify(error) !== 'NOT_FOUND' || named.length === 0) throw error;
    return list(others);
  }
}
