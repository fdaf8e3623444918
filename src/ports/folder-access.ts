import type { Email } from '../domain/office/actor';
import type { FileAccess, FolderAccess } from '../domain/scans/archive/exempted-access';

/**
 * Who can open folders. Whatever Drive declines is told by the result and changes nothing; each change may be done twice.
 * Nobody is sent a mail.
 */
export interface FolderControl {
  /** One call for a hundred folders. `hilang`: no such folder; what Drive does not tell to this person is left out. */
  look(ids: readonly string[]): ReadonlyMap<string, FolderAccess | 'hilang'>;
  /** The files in these folders: one call for fifty folders and a thousand files. Empty where Drive declines. */
  filesIn(folderIds: readonly string[]): readonly FileAccess[];
  /** Makes a person an editor of the folder. */
  letIn(id: string, person: Email): boolean;
  /** Removes a grant on a folder or a file. */
  remove(id: string, grantId: string): boolean;
  /** Ends the inheritance of permissions from the folders above. @returns who can open the folder then; undefined where Drive declines */
  limit(id: string): FolderAccess | undefined;
}
