import type { SeenAccess } from '../../domain/health/access';
import { ROOT } from '../../domain/scans/office-folders';
import type { Sharing } from '../../ports/office-inspector';
import type { PlatformFault } from '../../ports/platform-fault';
import type { Archive } from '../../ports/scan-store';
import { classify } from '../errors';
import type { MarkedDrive } from './custody';
import { FOLDER, inQuery, listAll, type DriveFile, type DriveService } from './drive-service';
import { grantsOf, PERMISSIONS } from './permissions';

/** Not `limited` to named people (files.list, search terms). */
const OPEN = ['anyoneCanFind', 'anyoneWithLink', 'domainCanFind', 'domainWithLink'];

/**
 * The office's files that are open to more than named people: one call. Files that the product has not taken into custody bear
 * no mark and are not among them.
 */
export function openFiles({ service, custody }: MarkedDrive): readonly SeenAccess[] {
  const open = OPEN.map((each) => `visibility = ${inQuery(each)}`).join(' or ');
  const query = `${custody.markedQuery()} and mimeType != ${inQuery(FOLDER)} and trashed = false and (${open})`;
  return listAll(service, query, `id,name,${PERMISSIONS}`).map((file) =>
    seenAs('file', file.name ?? '', file),
  );
}

export const seenAs = (
  what: SeenAccess['what'],
  name: string,
  file: DriveFile | undefined,
  id = file?.id ?? '',
): SeenAccess => ({ what, id, name, grants: file?.permissions ? grantsOf(file.permissions) : null });

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

/** A permission that is gone already counts as revoked. */
export function revoke(service: DriveService, fileId: string, grantId: string): boolean {
  try {
    service.revoke(fileId, grantId);
    return true;
  } catch (error) {
    return classify(error) === 'NOT_FOUND';
  }
}
