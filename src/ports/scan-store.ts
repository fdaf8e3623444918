import type { SubBagian } from '../domain/organisation/sub-bagian';
import type { Instant } from '../domain/calendar/instant';
import type { DroppedFile, Listing } from '../domain/scans/drop';
import type { Content } from '../domain/workbook/vocabulary/content';
import type { StoredFile } from '../domain/scans/archive/plan-fixity';
import type { MoveOutcome } from '../domain/scans/archive/record-moves';
import type { Readers } from '../domain/scans/archive/exempted-access';
import type { ScanMove } from '../domain/scans/scan-move';

/** Drive ids by path under the office's root, e.g. `Masuk/KUL`. */
export type Folders = Readonly<Record<string, string>>;

/**
 * The office's folders, and whether they are in the Drive of the person who acts: only then is a folder that is not
 * visible certainly deleted.
 */
export interface Archive {
  readonly folders: Folders;
  readonly isOwn: boolean;
  /** Id of the workbook that the archive belongs to; its folders are marked with it. */
  readonly workbookId: string;
  /** The workbook from which the office has moved here; '' for none. */
  readonly formerWorkbook?: string;
  /** The only people who may open the folder of that path; undefined for folders that inherit their access. */
  readonly readers?: (path: string) => Readers | undefined;
}

/** A file whose size is known, in bytes. */
export type SizedFile = Pick<DroppedFile, 'fileId' | 'size'>;

export interface Carried {
  readonly outcomes: readonly MoveOutcome[];
  /** Folders that had to be created or found again. */
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
   * Every file in the inboxes of the units and in the folders there, and files elsewhere whose content changed since that
   * moment, in one listing (a page per 1,000 files). A folder with the name of a unit is one of its inboxes.
   */
  list(units: readonly SubBagian[], folders: Folders, since: Instant | null): Listing;
  /** The current metadata of a file, wherever it is; undefined when it is not visible. */
  find(fileId: string): DroppedFile | undefined;
  /**
   * The content of files by id, by their first and last bytes: one call for a hundred files. Where these do not decide,
   * one further range of the file is read. Files without a size or that cannot be read now are omitted.
   */
  inspect(files: readonly SizedFile[]): ReadonlyMap<string, Content>;
  /**
   * The content of files by id, of as many as one execution can hold; larger ones and those that cannot be read now are omitted. One call.
   */
  read(files: readonly SizedFile[]): ReadonlyMap<string, Uint8Array>;
  /**
   * Moves and renames, one call a file (two where the archive takes a copy), until `timeIsOver`; missing target folders
   * are created first. Never throws because of a single file: each move has its outcome.
   */
  carryOut(moves: readonly ScanMove[], archive: Archive, timeIsOver: () => boolean): Carried;
  /** The folders that this person sees but cannot open (limited access); one call each. */
  closed(paths: readonly string[], folders: Folders): readonly string[];
  /** The current files in these folders, a page per 1,000 files. */
  listStored(paths: readonly string[], folders: Folders): readonly StoredFile[];
  /**
   * Stores an uploaded file in a folder and returns its metadata as a listing would. A file with the same name and
   * content that an unfinished earlier upload left there is returned instead.
   */
  /** SHA-256 of a base64 text's bytes, in hexadecimal digits, as Drive states it of files. */
  digest(base64: string): string;
  upload(file: EncodedFile, folderId: string, unit: string): Listing['files'][number];
}
