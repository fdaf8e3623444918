import { sameEmail } from '../../domain/office/actor';
import { ROOT } from '../../domain/scans/office-folders';
import type { Sharing } from '../../ports/office-inspector';
import type { PlatformFault } from '../../ports/platform-fault';
import type { Archive } from '../../ports/scan-store';
import { classify } from '../errors';
import type { MarkedDrive } from './custody';
import type { DriveFile, DriveService } from './drive-service';

/** The fields of a file that tell who may edit it. */
const PERMISSIONS = 'permissions(type,role,emailAddress)';

const EDITS = new Set(['owner', 'writer']);

/** Who may edit the archive and the workbook; null where Google does not tell, or grants access to others than named people. */
export function officeEditors(
  service: DriveService,
  { folders }: Archive,
  workbookId: string,
): readonly string[] | null {
  const archiveId = folders[ROOT] ?? '';
  if (archiveId === '') return null;
  const [inArchive, inWorkbook] = [archiveId, workbookId].map((id) =>
    namedEditors(service.get(id, PERMISSIONS)),
  );
  if (!inArchive || !inWorkbook) return null;
  return inArchive.filter((one) => inWorkbook.some((other) => sameEmail(one, other)));
}

/**
 * Drive returns the permissions only to people who may share the file (Drive API v3, resource "File"). A link, a group
 * or a domain with edit access includes people who are not named: then nobody is known to lack access.
 */
function namedEditors(file: DriveFile | undefined): readonly string[] | null {
  const editing = file?.permissions?.filter(({ role = '' }) => EDITS.has(role));
  if (!editing || editing.some(({ type }) => type !== 'user')) return null;
  return editing.flatMap(({ emailAddress }) => emailAddress ?? []);
}

/**
 * The archive first, without a notification: Drive declines that for an address without a Google account, often a
 * typing error, before any mail is sent. Then the workbook, with an invitation that links to it.
 */
export function shareOffice(
  { service, custody }: MarkedDrive,
  person: string,
  { folders }: Archive,
  workbookId: string,
): Sharing {
  if (custody.standing(ROOT, folders) === 'foreign') return 'foreign';
  try {
    service.grantEdit(folders[ROOT] ?? '', person, false);
    service.grantEdit(workbookId, person, true);
    return 'shared';
  } catch (error) {
    const outcome = outcomes[classify(error)];
    if (outcome === undefined) throw error;
    return outcome;
  }
}

const outcomes: { readonly [F in PlatformFault]?: Sharing } = {
  NO_ACCOUNT: 'no-account',
  SHARING_LIMIT: 'declined',
  QUOTA_MINUTE: 'declined',
  NO_PERMISSION: 'declined',
};
