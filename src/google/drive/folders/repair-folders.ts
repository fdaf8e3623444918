import type { FolderFault } from '../../../domain/health/inspection';
import { folderName, officeFolders, parentPath, ROOT } from '../../../domain/scans/office-folders';
import type { InspectedFolders, OfficeInspector } from '../../../ports/office-inspector';
import type { Archive, Folders } from '../../../ports/scan-store';
import { classify } from '../../errors';
import { PERMISSIONS } from '../permissions';
import { seenAs } from '../share-office';
import type { MarkedDrive } from '../custody';
import { FOLDER, type DriveFile, type DriveService } from '../drive-service';
import { ensureFolders, isNotShared, ownPaths, withAncestors } from './folder-tree';
import { FOLDER_FIELDS, readFolders } from './known-folders';

interface Found extends FolderFault {
  readonly folder: DriveFile | undefined;
}

/** The office's folders that people changed, by their known ids, and who can open each: one listing, those in the bin included. */
export function inspectFolders(
  drive: MarkedDrive,
  units: readonly string[],
  archive: Archive,
): InspectedFolders {
  const { found, seen } = survey(drive, units, archive);
  const foreign = found.filter(({ state }) => state === FOREIGN).map(({ path }) => path);
  const access = Object.entries(archive.folders)
    .filter(([path, id]) => seen.has(id) && !foreign.includes(path))
    .filter(([path]) => archive.readers?.(path) === undefined)
    .map(([path, id]) => seenAs('folder', path, seen.get(id), id));
  return { faults: found.map(({ path, state, name }) => ({ path, state, name })), access };
}

/**
 * Restores folders from the bin, then their names, then their places; only then missing folders are created. While a
 * folder is in a shared drive nothing is done: a second one beside it would divide the archive.
 */
export function repairFolders(
  drive: MarkedDrive,
  units: readonly string[],
  archive: Archive,
): ReturnType<OfficeInspector['repairFolders']> {
  const { found } = survey(drive, units, archive);
  const inSharedDrive = found.filter(({ state }) => state === IN_SHARED_DRIVE).map(({ path }) => path);
  if (inSharedDrive.length > 0) return { folders: {}, repaired: 0, needsOwner: [], inSharedDrive };
  const foreign = found.filter(({ state }) => state === FOREIGN).map(({ path }) => path);
  const own = without(archive, foreign);
  const needsOwner = found
    .filter((fault) => !putBack(drive.service, fault, own.folders))
    .map(({ path }) => path);
  const within = (path: string): boolean => needsOwner.some((up) => path === up || path.startsWith(`${up}/`));
  const paths = officeFolders(units).filter((path) => !within(path));
  const ensured = ensureFolders(drive, paths, own);
  if (!ensured) return null;
  const moved = found.filter(
    ({ state, path }) => state !== 'missing' && state !== FOREIGN && !needsOwner.includes(path),
  ).length;
  const cleared = Object.fromEntries(foreign.map((path) => [path, '']));
  return {
    folders: { ...cleared, ...ensured.ids },
    repaired: moved + ensured.made.length + foreign.length,
    needsOwner,
    inSharedDrive,
  };
}

/** A folder that is not the office's is left alone; the office's own is found by its mark or its name, or made anew. */
const without = (archive: Archive, paths: readonly string[]): Archive => ({
  ...archive,
  folders: Object.fromEntries(Object.entries(archive.folders).filter(([path]) => !paths.includes(path))),
});

function survey(
  { service, custody }: MarkedDrive,
  units: readonly string[],
  archive: Archive,
): { readonly found: readonly Found[]; readonly seen: ReadonlyMap<string, DriveFile> } {
  const { folders: known, isOwn } = archive;
  const paths = ownPaths(withAncestors(officeFolders(units)), archive);
  const seen = readFolders(
    service,
    `mimeType = '${FOLDER}'`,
    paths.map((path) => known[path] ?? ''),
    `${FOLDER_FIELDS},${PERMISSIONS}`,
  );
  if (!isOwn && isNotShared(known[ROOT], seen))
    return { found: [{ path: ROOT, state: 'not shared', name: '', folder: undefined }], seen };
  custody.note([...seen.values()]);
  const found = paths.flatMap((path): readonly Found[] => {
    const folder = seen.get(known[path] ?? '');
    const isForeign = folder !== undefined && custody.isForeign(path, folder.id ?? '');
    const state = isForeign ? FOREIGN : stateOf(path, folder, known);
    return state === undefined ? [] : [{ path, state, name: folder?.name ?? '', folder }];
  });
  // Archive folders are made when they are needed: only an id that is not the office's is a fault there.
  const others = Object.keys(known)
    .filter((path) => !paths.includes(path) && custody.knows(known[path] ?? ''))
    .filter((path) => custody.isForeign(path, known[path] ?? ''))
    .map((path): Found => {
      const folder = seen.get(known[path] ?? '');
      return { path, state: FOREIGN, name: folder?.name ?? '', folder };
    });
  const inSharedDrive = found.filter(({ state }) => state === IN_SHARED_DRIVE).map(({ path }) => path);
  return { found: [...found, ...others].filter(({ path }) => !isBelow(path, inSharedDrive)), seen };
}

/** In a shared drive, where files have no owner; what is inside such a folder is not reported separately. */
const IN_SHARED_DRIVE = 'in shared drive';

/** Neither marked for this path nor below the archive. */
const FOREIGN = 'foreign';

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
function putBack(service: DriveService, { path, folder, state }: Found, known: Folders): boolean {
  if (!folder?.id || state === FOREIGN) return true;
  try {
    // The contents of a folder in the bin are restored with it.
    if (folder.explicitlyTrashed) service.restore(folder.id);
    const at = folder.parents?.[0] ?? '';
    const home = homeOf(path, known) || at;
    if (folder.name !== folderName(path) || home !== at)
      service.move(folder.id, folderName(path), home, at, {});
    return true;
  } catch (error) {
    if (classify(error) === 'NO_PERMISSION') return false;
    throw error;
  }
}
