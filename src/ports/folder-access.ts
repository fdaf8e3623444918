import type { Email } from '../domain/office/actor';
import type { FileAccess, FolderAccess } from '../domain/scans/archive/exempted-access';

/**
 * Who can open folders. What Drive declines is reported in the result and changes nothing. Every change is idempotent.
 * Nobody is notified by mail.
 */
export interface FolderControl {
  /**
   * One call for a hundred folders. `missing`: no such folder, or one that is not the office's folder for that path. Folders that
   * Drive does not report to this person are omitted.
   */
  readAccess(
    folders: readonly { readonly path: string; readonly id: string }[],
  ): ReadonlyMap<string, FolderAccess | 'missing'>;
  /** The files in these folders: one call for fifty folders and a thousand files. Empty where Drive declines. */
  filesIn(folderIds: readonly string[]): readonly FileAccess[];
  /** Makes a person an editor of the folder. */
  grantAccess(id: string, person: Email): boolean;
  /** Revokes a grant on a folder or a file. */
  remove(id: string, grantId: string): boolean;
  /**
   * Ends the inheritance of permissions from the folders above. @returns who can open the folder afterwards; undefined
   * where Drive declines
   */
  limit(id: string): FolderAccess | undefined;
}
