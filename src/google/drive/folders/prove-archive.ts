import { folderName, parentPath, ROOT } from '../../../domain/scans/office-folders';
import type { Archive } from '../../../ports/scan-store';
import type { DriveFile } from '../drive-service';
import { PATH_MARK, WORKBOOK_MARK } from '../marks';

/** Folders directly in the archive that must be where set-up made them. */
const LEAST = 5;

/**
 * Whether the recorded root folder of an archive without this workbook's mark is nevertheless the office's: the archive's
 * owner runs this and owns the folder, no other folder bears the mark of this workbook's archive, and at least five of the
 * folders that set-up makes in it are there under their names and their recorded ids. Nobody can make those in somebody
 * else's private folder. A mark of another workbook counts only if the office has moved from that one.
 */
export function isProven(
  seen: ReadonlyMap<string, DriveFile>,
  { folders, isOwn, workbookId, formerWorkbook }: Archive,
): boolean {
  const id = folders[ROOT] ?? '';
  const root = seen.get(id);
  if (!isOwn || root?.ownedByMe !== true) return false;
  const workbook = root.appProperties?.[WORKBOOK_MARK];
  if (workbook !== undefined && (workbook !== formerWorkbook || workbook === workbookId)) return false;
  const isMarkedRoot = ({ appProperties }: DriveFile): boolean =>
    appProperties?.[WORKBOOK_MARK] === workbookId && (appProperties[PATH_MARK] ?? ROOT) === ROOT;
  if ([...seen.values()].some(isMarkedRoot)) return false;
  const inPlace = Object.entries(folders).filter(([path, child]) => {
    const folder = seen.get(child);
    return (
      parentPath(path) === ROOT && folder?.name === folderName(path) && folder.parents?.includes(id) === true
    );
  });
  return inPlace.length >= LEAST;
}
