import type { FolderFault } from '../../domain/health/inspection';
import { folderName, officeFolders, parentPath, ROOT } from '../../domain/scans/office-folders';
import type { OfficeInspector } from '../../ports/office-inspector';
import type { Archive, Folders } from '../../ports/scan-store';
import { classify } from '../errors';
import { FOLDER, type DriveFile, type DriveService } from './drive-service';
import { ensureFolders, isNotShared, withAncestors } from './folder-tree';
import { readFolders } from './known-folders';

interface Found extends FolderFault {
  readonly folder: DriveFile | undefined;
}

/** The office's folders that people changed, by their known ids: one listing, those in the bin included. */
export const inspectFolders = (
  service: DriveService,
  units: readonly string[],
  archive: Archive,
): readonly FolderFault[] =>
  faults(service, units, archive).map(({ path, state, name }) => ({ path, state, name }));

/**
 * Restores folders from the bin, then their names, then their places; only then missing folders are created. While a
 * folder is in a shared drive nothing is done: a second one beside it would divide the archive.
 */
export function repairFolders(
  service: DriveService,
  units: readonly string[],
  archive: Archive,
): ReturnType<OfficeInspector['repairFolders']> {
  const found = faults(service, units, archive);
  const inSharedDrive = found.filter(({ state }) => state === IN_SHARED_DRIVE).map(({ path }) => path);
  if (inSharedDrive.length > 0) return { folders: {}, repaired: 0, needsOwner: [], inSharedDrive };
  const needsOwner = found
    .filter((fault) => !putBack(service, fault, archive.folders))
    .map(({ path }) => path);
  const within = (path: string): boolean => needsOwner.some((up) => path === up || path.startsWith(`${up}/`));
  const paths = officeFolders(units).filter((path) => !within(path));
  const ensured = ensureFolders(service, paths, archive);
  if (!ensured) return null;
  const moved = found.filter(({ state, path }) => state !== 'missing' && !needsOwner.includes(path)).length;
  return { folders: ensured.ids, repaired: moved + ensured.made.length, needsOwner, inSharedDrive };
}

function faults(
  service: DriveService,
  units: readonly string[],
  { folders: known, isOwn }: Archive,
): readonly Found[] {
  const paths = withAncestors(officeFolders(units));
  const seen = readFolders(
    service,
    `mimeType = '${FOLDER}'`,
    paths.map((path) => known[path] ?? ''),
  );
  if (!isOwn && isNotShared(known[ROOT], seen))
    return [{ path: ROOT, state: 'not shared', name: '', folder: undefined }];
  const found = paths.flatMap((path): readonly Found[] => {
    const folder = seen.get(known[path] ?? '');
    const state = stateOf(path, folder, known);
    return state === undefined ? [] : [{ path, state, name: folder?.name ?? '', folder }];
  });
  const inSharedDrive = found.filter(({ state }) => state === IN_SHARED_DRIVE).map(({ path }) => path);
  return found.filter(({ path }) => !isBelow(path, inSharedDrive));
}

/** In a shared drive, where files have no owner; what is inside such a folder is not reported separately. */
const IN_SHARED_DRIVE = 'in shared drive';

const isBelow = (path: string, tops: readonly string[]): boolean => {
  const above = parentPath(path);
  return above !== undefined && (tops.includes(above) || isBelow(above, tops));
};

function stateOf(
  path: string,
  folder: DriveFile | undefined,
  known: Folders,
): FolderFault['state'] | undefined {
  if (!folder) return 'missing';
  // Only files in a shared drive have this (Drive API v3, resource "File").
  if (folder.driveId !== undefined) return IN_SHARED_DRIVE;
  if (folder.trashed) return 'trashed';
  if (folder.name !== folderName(path)) return 'renamed';
  const home = homeOf(path, known);
  return home === '' || (folder.parents ?? []).includes(home) ? undefined : 'moved';
}

/** '' for the root folder, which people may keep anywhere. */
const homeOf = (path: string, known: Folders): string => known[parentPath(path) ?? ''] ?? '';

/** False when only the folder's owner may do it (Drive: only its owner restores a file from the bin). */
function putBack(service: DriveService, { path, folder }: Found, known: Folders): boolean {
  if (!folder?.id) return true;
  try {
    // The contents of a folder in the bin are restored with it.
    if (folder.explicitlyTrashed) service.restore(folder.id);
    const at = folder.parents?.[0] ?? '';
    const home = homeOf(path, known) || at;
    if (folder.name !== folderName(path) || home !== at) service.move(folder.id, folderName(path), home, at);
    return true;
  } catch (error) {
    if (classify(error) === 'NO_PERMISSION') return false;
    throw error;
  }
}
