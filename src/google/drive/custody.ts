import { PUBLISHED, ROOT } from '../../domain/scans/office-folders';
import { isInbox } from '../../domain/scans/scan-move';
import type { Custody } from '../../ports/custody';
import type { Folders } from '../../ports/scan-store';
import { classify } from '../errors';
import { FOLDER, inQuery, listAll, type DriveFile, type DriveService } from './drive-service';
import { KIND_MARK, marksOfFolder, PATH_MARK, SCAN_MARK, WORKBOOK_MARK } from './marks';

/** The fields of a file that tell whether it is the office's. */
export const MARKED_FIELDS = 'id,name,parents,appProperties';

/** Levels of folders below the root; the search for a marked folder above a file ends there. */
const MOST_LEVELS = 12;

/** Drive, and the marks that this execution has seen. */
export interface MarkedDrive {
  readonly service: DriveService;
  readonly custody: MarkedFiles;
}

/** The marks as one execution has seen them. A file is read once, from a listing where possible. */
export interface MarkedFiles extends Custody {
  readonly workbookId: () => string;
  /** Whether this execution has read the file's marks. */
  knows(id: string): boolean;
  /** Remembers files of a listing, or of a response, that had the marked fields. */
  note(files: readonly DriveFile[]): void;
  /** Reads the marks of all folders of the workbook and of the files in `folderIds`, in one listing. */
  load(folderIds: readonly string[]): void;
  /** The query for everything that bears the workbook's mark. */
  markedQuery(): string;
  /** The query of `load` for the workbook's folders, for use within another listing. */
  foldersQuery(): string;
  isForeign(path: string, id: string): boolean;
  /** Whether the file bears the workbook's mark of this kind. */
  bears(fileId: string, kind: string): boolean;
  /** The path of the marked folder that holds the file; '' where there is none. */
  homeOf(fileId: string): string;
  /** A scan with the mark of another row of the ledger is taken from an inbox only. */
  isForeignScan(fileId: string, scanId: string): boolean;
}

export function createCustody(service: DriveService, workbookId: () => string): MarkedFiles {
  const seen = new Map<string, DriveFile>();
  const note = (files: readonly DriveFile[]): void => files.forEach((file) => seen.set(file.id ?? '', file));
  const read = (id: string): DriveFile | undefined => {
    const file = id === '' || seen.has(id) ? undefined : service.get(id, MARKED_FIELDS);
    if (file) seen.set(id, file);
    return seen.get(id);
  };
  /** The path of the marked folder that this file is, or is in; undefined where there is none. */
  const home = (file: DriveFile, level = 0): string | undefined => {
    const marks = file.appProperties ?? {};
    if (marks[WORKBOOK_MARK] !== undefined)
      return marks[WORKBOOK_MARK] === workbookId() ? (marks[PATH_MARK] ?? ROOT) : undefined;
    const above = level < MOST_LEVELS ? read(file.parents?.[0] ?? '') : undefined;
    return above && home(above, level + 1);
  };
  const isForeign = (path: string, id: string): boolean => {
    const folder = read(id);
    if (!folder) return false;
    const found = home(folder);
    const isMarked = folder.appProperties?.[WORKBOOK_MARK] !== undefined;
    return found === undefined || (isMarked ? found !== pathMark(path) : path === ROOT);
  };
  const homeOf = (fileId: string): string => home({ ...read(fileId), appProperties: {} }) ?? '';
  const isForeignScan = (fileId: string, scanId: string): boolean => {
    const file = read(fileId);
    if (!file) return false;
    const { [KIND_MARK]: kind = 'pindaian', [SCAN_MARK]: scan = scanId } = file.appProperties ?? {};
    if (!scanKinds.includes(kind)) return true;
    return scan === scanId ? home(file) === undefined : !isInbox(homeOf(fileId));
  };
  const markedQuery = (): string =>
    `appProperties has { key='${WORKBOOK_MARK}' and value=${inQuery(workbookId())} }`;
  const foldersQuery = (): string => `${markedQuery()} and mimeType = '${FOLDER}'`;
  return {
    workbookId,
    knows: (id) => seen.has(id),
    note,
    markedQuery,
    foldersQuery,
    load: (folderIds) => {
      const places = folderIds.map((id) => `${inQuery(id)} in parents`);
      const query = [`(${foldersQuery()})`, ...places].join(' or ');
      try {
        note(listAll(service, `(${query}) and trashed = false`, MARKED_FIELDS));
      } catch (error) {
        // A folder that this person does not see makes the whole query fail; its files are read one by one then.
        if (classify(error) !== 'NOT_FOUND') throw error;
      }
    },
    isForeign,
    bears: (fileId, kind) => {
      const marks = read(fileId)?.appProperties ?? {};
      return marks[WORKBOOK_MARK] === workbookId() && marks[KIND_MARK] === kind;
    },
    standing: (path, folders: Folders) => {
      const id = folders[path] ?? '';
      if (isForeign(path, id)) return 'foreign';
      return read(id) ? 'own' : 'unseen';
    },
    isForeignPublication: (fileId) => {
      const file = read(fileId);
      if (!file) return false;
      const kind = file.appProperties?.[KIND_MARK];
      return kind === undefined
        ? !publicHomes.includes(home(file))
        : kind !== 'terbitan' || home(file) === undefined;
    },
    homeOf,
    isForeignScan,
  };
}

/** Where a published file without a mark may be: in the folder of today, or in that of former versions. */
const publicHomes: readonly (string | undefined)[] = [PUBLISHED, 'Publik'];

/** Marks of files that the ledger may hold; a file without this mark is one that somebody put into a folder. */
const scanKinds: readonly string[] = ['pindaian', 'unggahan'];

const pathMark = (path: string): string | undefined => marksOfFolder('', path)[PATH_MARK];
