import { sameEmail } from '../../domain/office/actor';
import type { Sharing } from '../../ports/caretaker';
import type { DriveFile } from './drive-service';

type Advanced = Pick<GoogleAppsScript.Drive, 'Permissions'>;

/** What of a file tells who may edit it. */
export const PERMISSIONS = 'permissions(type,role,emailAddress)';

const EDITS = new Set(['owner', 'writer']);

/** Who may edit the folder and the workbook. */
export function editorsOf(
  folder: DriveFile | undefined,
  workbook: DriveFile | undefined,
): readonly string[] | null {
  const [inFolder, inWorkbook] = [namedEditors(folder), namedEditors(workbook)];
  if (inFolder === null || inWorkbook === null) return null;
  return inFolder.filter((one) => inWorkbook.some((other) => sameEmail(one, other)));
}

/**
 * Drive tells the permissions only to who may share the file (Drive API v3, resource "File"). A link, a group or a domain that
 * may edit lets in people whom it does not name: then nobody is known to be left out.
 */
function namedEditors(file: DriveFile | undefined): readonly string[] | null {
  const editing = file?.permissions?.filter(({ role = '' }) => EDITS.has(role));
  if (!editing || editing.some(({ type }) => type !== 'user')) return null;
  return editing.flatMap(({ emailAddress }) => emailAddress ?? []);
}

/**
 * The folder first, quietly: Drive declines that for an address without a Google account, often a typing error, before
 * anything is sent there. Then the workbook, by an invitation that leads to it.
 */
export function shareOffice(
  drive: Advanced | undefined,
  emailAddress: string,
  folderId: string,
  workbookId: string,
): Sharing {
  const permissions = drive?.Permissions;
  if (!permissions) throw new Error('The Drive advanced service is not enabled in appsscript.json');
  const writer = { type: 'user', role: 'writer', emailAddress };
  try {
    permissions.create(writer, folderId, { sendNotificationEmail: false });
    permissions.create(writer, workbookId);
    return 'shared';
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (/no Google account/i.test(why)) return 'no-account';
    if (/sharing quota|rate limit|sufficient permissions/i.test(why)) return 'declined';
    throw error;
  }
}
