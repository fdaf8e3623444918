import type { Email } from '../domain/office/actor';
import type { FolderAccess } from '../domain/scans/archive/exempted-access';

/**
 * Who can open folders. What Drive declines is reported in the result and changes nothing. Every change is idempotent.
 * Nobody is notified by mail.
 */
export interface FolderControl {
  /** One call for a hundred folders. `hilang`: no such folder. Folders that Drive does not report to this person are omitted. */
  look(ids: readonly string[]): ReadonlyMap<string, FolderAccess | 'hilang'>;
  /** Makes a person an editor of the folder. */
  letIn(id: string, person: Email): boolean;
  /** Revokes a grant. */
  remove(id: string, grantId: string): boolean;
  /**
   * Ends the inheritance of permissions from the folders above. @returns who can open the folder afterwards; undefined
   * where Drive declines
   */
  limit(id: string): FolderAccess | undefined;
}
