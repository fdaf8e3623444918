import { folderName, parentPath, PUBLISHED, ROOT } from '../../../domain/scans/office-folders';
import type { Archive, Folders } from '../../../ports/scan-store';
import type { MarkedDrive } from '../custody';
import { FOLDER, type DriveFile } from '../drive-service';
import { isClosed, readFolders } from './known-folders';
import { limitNewFolder } from './limit-folder';
import { marksOfFolder, PATH_MARK, WORKBOOK_MARK } from '../marks';
import { isProven } from './prove-archive';

export interface Ensured {
  readonly ids: Folders;
  readonly made: readonly string[];
  /** Paths of folders that this person sees but cannot open. */
  readonly closed: readonly string[];
  /** Paths whose known id is that of a folder that is not the office's. Nothing is created there or below. */
  readonly foreign: readonly string[];
}

/**
 * Finds or creates folders by path. Drive allows equal names in one folder and lists folders of other offices too, so a
 * known id takes precedence, provided that it is the office's (0034). Without one, the root folder is the person's own that
 * bears this workbook's mark; any other is the first of its name in its parent. Only a folder that is not found is created.
 * Folders that are found get their mark. Idempotent.
 * @returns undefined, and creates nothing, where the archive belongs to somebody else and some known folder is not
 * visible: Drive's response is the same for what is not shared and what is deleted, and only the owner can tell them
 * apart
 */
export function ensureFolders(
  drive: MarkedDrive,
  paths: readonly string[],
  archive: Archive,
): Ensured | undefined {
  const wanted = ownPaths(withAncestors(paths), archive);
  if (wanted.length === 0) return { ids: {}, made: [], closed: [], foreign: [] };
  const { service, custody } = drive;
  const known = wanted.map((path) => archive.folders[path] ?? '');
  const seen = readFolders(service, `mimeType = '${FOLDER}' and trashed = false`, known);
  if (!archive.isOwn && anyNotShared(wanted, archive.folders, seen)) return undefined;
  custody.note([...seen.values()]);
  const available = new Map([...seen].filter(([, { trashed }]) => trashed !== true));
  const recordedRoot = archive.folders[ROOT] ?? '';
  if (isProven(available, archive))
    available.set(recordedRoot, mark(drive, ROOT, available.get(recordedRoot)) ?? {});
  const recordedPlace = archive.folders[PUBLISHED] ?? '';
  const publications = available.get(recordedPlace);
  if (isFormer(publications, archive))
    available.set(recordedPlace, mark(drive, PUBLISHED, publications) ?? {});
  const ids: Record<string, string> = {};
  const made: string[] = [];
  const closed: string[] = [];
  const foreign: string[] = [];
  for (const path of wanted) {
    const above = parentPath(path) ?? '';
    const recorded = available.get(archive.folders[path] ?? '');
    if (foreign.includes(above) || (recorded && custody.isForeign(path, recorded.id ?? ''))) {
      foreign.push(path);
      continue;
    }
    const parent = ids[above];
    const found = recorded ?? findFolder(path, parent, available, archive);
    mark(drive, path, found);
    if (!found) made.push(path);
    if (isClosed(found)) closed.push(path);
    ids[path] = found?.id ?? makeFolder(drive, path, parent, archive);
  }
  return { ids, made, closed, foreign };
}

/**
 * Whether this is the folder of publications of the workbook from which the office has moved: it is outside the archive, and a
 * copy's script does not see the marks of the former one. Only its owner can give a folder of their own this name.
 */
const isFormer = (folder: DriveFile | undefined, { isOwn, formerWorkbook = '' }: Archive): boolean =>
  isOwn &&
  formerWorkbook !== '' &&
  folder?.ownedByMe === true &&
  folder.name === folderName(PUBLISHED) &&
  [undefined, formerWorkbook].includes(folder.appProperties?.[WORKBOOK_MARK]);

/** The folder of the published file is made, and seen, by the account that owns the archive. */
export const ownPaths = (paths: readonly string[], { isOwn }: Archive): readonly string[] =>
  isOwn ? paths : paths.filter((path) => path !== PUBLISHED);

/** Each path after its parent. */
export function withAncestors(paths: readonly string[]): readonly string[] {
  const chain = (path: string): readonly string[] => {
    const above = parentPath(path);
    return above === undefined ? [path] : [...chain(above), path];
  };
  return [...new Set(paths.flatMap(chain))];
}

/** Whether a known folder is not visible, or the root folder is in the bin. */
const anyNotShared = (
  paths: readonly string[],
  known: Folders,
  seen: ReadonlyMap<string, DriveFile>,
): boolean =>
  paths.some((path) => isNotShared(known[path], seen)) || seen.get(known[ROOT] ?? '')?.trashed === true;

/** A folder with a known id that this person does not see. */
export const isNotShared = (id = '', seen: ReadonlyMap<string, unknown>): boolean =>
  id !== '' && !seen.has(id);

function findFolder(
  path: string,
  parent: string | undefined,
  available: ReadonlyMap<string, DriveFile>,
  { workbookId }: Archive,
): DriveFile | undefined {
  const within = ({ parents = [] }: DriveFile): boolean =>
    parent === undefined ? !parents.some((id) => available.has(id)) : parents.includes(parent);
  const isIt = (folder: DriveFile): boolean =>
    parentPath(path) === undefined
      ? folder.ownedByMe === true &&
        folder.appProperties?.[WORKBOOK_MARK] === workbookId &&
        (folder.appProperties[PATH_MARK] ?? ROOT) === path
      : folder.name === folderName(path);
  return [...available.values()].find((folder) => within(folder) && isIt(folder));
}

function makeFolder(
  { service, custody }: MarkedDrive,
  path: string,
  parent: string | undefined,
  { workbookId, readers }: Archive,
): string {
  const folder = service.createFolder(folderName(path), parent, marksOfFolder(workbookId, path));
  custody.note([folder]);
  const only = readers?.(path);
  if (only) limitNewFolder(service, folder, only);
  return folder.id ?? '';
}

/** Marks a folder once that was created before folders had marks, or whose office moved to this workbook. */
function mark(
  { service, custody }: MarkedDrive,
  path: string,
  folder: DriveFile | undefined,
): DriveFile | undefined {
  if (!folder || isClosed(folder) || folder.driveId !== undefined) return folder;
  const { [WORKBOOK_MARK]: workbook, [PATH_MARK]: marked } = folder.appProperties ?? {};
  if (workbook === custody.workbookId() && marked !== undefined) return folder;
  const marks = marksOfFolder(custody.workbookId(), path);
  service.mark(folder.id ?? '', marks);
  const after = { ...folder, appProperties: { ...folder.appProperties, ...marks } };
  custody.note([after]);
  return after;
}
