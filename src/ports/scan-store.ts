import type { Instant } from '../domain/calendar/instant';
import type { DroppedFile, Listing } from '../domain/scans/drop';
import type { Sample } from '../domain/workbook/vocabulary/content';
import type { StoredFile } from '../domain/scans/archive/plan-fixity';
import type { MoveOutcome } from '../domain/scans/archive/record-moves';
import type { Readers } from '../domain/scans/archive/exempted-access';
import type { ScanMove } from '../domain/scans/scan-move';

/** Drive ids by path under the office's root, e.g. `Masuk/KUL`. */
export type Folders = Readonly<Record<string, string>>;

/** The office's folders, and whether they lie in the Drive of whoever acts: only then is one that is not seen gone for good. */
export interface Archive {
  readonly folders: Folders;
  readonly isOwn: boolean;
  /** Id of the workbook whose archive it is: its uppermost folder bears it. */
  readonly workbookId: string;
  /** Who alone may open the folder of that path; undefined for folders that inherit their access. */
  readonly readers?: (path: string) => Readers | undefined;
}

/** A file whose size is known, in bytes. */
export type SizedFile = Pick<DroppedFile, 'fileId' | 'size'>;

export interface Carried {
  readonly outcomes: readonly MoveOutcome[];
  /** Folders that had to be made or found again. */
  readonly folders: Folders;
}

/** A file as a page sends it. */
export interface EncodedFile {
  readonly name: string;
  readonly mimeType: string;
  /** Its content, 4 MB at most. */
  readonly base64: string;
}

/** The office's folders in Drive. */
export interface ScanStore {
  /**
   * Every file in the inboxes of the units, and files elsewhere whose content changed since that moment, in one listing
   * (a page per 1,000 files).
   */
  list(units: readonly string[], folders: Folders, since: Instant | null): Listing;
  /** A file as Drive tells of it now, wherever it is; undefined when it shows none. */
  find(fileId: string): DroppedFile | undefined;
  /** The first and last bytes of files by id, all in one call; a file without a size, or that cannot be read now, is left out. */
  sample(files: readonly SizedFile[]): ReadonlyMap<string, Sample>;
  /**
   * Moves and renames, one call a file (two where a copy takes custody), until `timeIsOver`; target folders that are
   * missing are made first. Never throws for one file's sake: each move has its outcome.
   */
  carryOut(moves: readonly ScanMove[], archive: Archive, timeIsOver: () => boolean): Carried;
  /** Those of the folders that this person sees and cannot open (limited access); one call each. */
  closed(paths: readonly string[], folders: Folders): readonly string[];
  /** What lies in these folders now, a page per 1,000 files. */
  listStored(paths: readonly string[], folders: Folders): readonly StoredFile[];
  /**
   * Puts an uploaded file into a folder and tells of it as a listing would. A file of that name and content that is there
   * already, since an earlier upload did not come to its end, is taken instead.
   */
  upload(file: EncodedFile, folderId: string, unit: string): Listing['files'][number];
}
