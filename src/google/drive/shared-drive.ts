import type { FolderFault } from '../../domain/health/inspection';
import { parentPath } from '../../domain/scans/office-folders';
import type { Archive } from '../../ports/scan-store';
import type { DriveService } from './drive-service';

/** As findings call the workbook among the office's folders. */
const WORKBOOK = 'lembar kerja ini';

/** Whether something is in a shared drive, where nothing has an owner: then `driveId` is given (Drive API v3, resource "File"). */
const isInSharedDrive = (service: DriveService, id: string): boolean =>
  id !== '' && service.get(id, 'driveId')?.driveId !== undefined;

/**
 * Folders that seem gone may have been moved into a shared drive, of which a listing does not tell: each of those is asked
 * after, and what is within one of them is no finding of its own. The workbook is asked after too.
 */
export function withSharedDrives(
  service: DriveService,
  faults: readonly FolderFault[],
  archive: Archive,
  workbookId: string,
): readonly FolderFault[] {
  const away = sharedFolders(service, faults, archive);
  const others = faults.filter(({ path }) => !isWithin(path, away));
  const found = isInSharedDrive(service, workbookId) ? [...away, WORKBOOK] : away;
  return [...found.map((path) => ({ path, state: 'drive bersama' as const, name: '' })), ...others];
}

/** The office's folders that are in a shared drive, by their known ids; the uppermost of each branch. */
export function sharedFolders(
  service: DriveService,
  faults: readonly FolderFault[],
  { folders }: Archive,
): readonly string[] {
  const away: string[] = [];
  for (const { path, state } of faults) {
    const unseen = state === 'hilang' || state === 'tidak dibagikan';
    if (unseen && !isWithin(path, away) && isInSharedDrive(service, folders[path] ?? '')) away.push(path);
  }
  return away;
}

const isWithin = (path: string, tops: readonly string[]): boolean => {
  const above = parentPath(path);
  return tops.includes(path) || (above !== undefined && isWithin(above, tops));
};
