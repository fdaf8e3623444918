import type { FolderAccess } from '../../domain/scans/archive/exempted-access';
import type { FolderControl } from '../../ports/folder-access';
import { classify } from '../errors';
import type { DriveFile, DriveService } from './drive-service';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetchAll'>;

const FOLDERS_A_CALL = 100;

/**
 * The fields of a folder that tell who can open it.
 * https://developers.google.com/workspace/drive/api/guides/limited-expansive-access
 */
export const ACCESS_FIELDS =
  'inheritedPermissionsDisabled,capabilities(canDisableInheritedPermissions),permissions(id,type,role,emailAddress,view,permissionDetails(inherited))';

/** As in public-sharing: files.list does not filter by id, so each folder is one request, all in parallel in one call. */
export const createFolderControl = (
  service: DriveService,
  fetch: () => Fetch,
  token: () => string,
): FolderControl => ({
  look: (ids) => {
    const found = new Map<string, FolderAccess | 'hilang'>();
    for (let at = 0; at < ids.length; at += FOLDERS_A_CALL) {
      const part = ids.slice(at, at + FOLDERS_A_CALL);
      fetch()
        .fetchAll(part.map((id) => request(id, token())))
        .forEach((response, index) => {
          const access = accessIn(response);
          if (access) found.set(part[index] ?? '', access);
        });
    }
    return found;
  },
  letIn: (id, person) => isDone(() => service.grantEdit(id, person, false)),
  remove: (id, grantId) => isDone(() => service.revoke(id, grantId), 'NOT_FOUND'),
  limit: (id) => {
    try {
      return accessOf(service.limit(id, ACCESS_FIELDS));
    } catch {
      return undefined;
    }
  },
});

function isDone(act: () => void, ...same: readonly ReturnType<typeof classify>[]): boolean {
  try {
    act();
    return true;
  } catch (error) {
    return same.includes(classify(error));
  }
}

const request = (id: string, token: string) => ({
  url: `https://www.googleapis.com/drive/v3/files/${id}?fields=${encodeURIComponent(ACCESS_FIELDS)}`,
  headers: { Authorization: `Bearer ${token}` },
  muteHttpExceptions: true,
});

function accessIn(response: GoogleAppsScript.URL_Fetch.HTTPResponse): FolderAccess | 'hilang' | undefined {
  const code = response.getResponseCode();
  if (code === 404) return 'hilang';
  return code === 200 ? accessOf(JSON.parse(response.getContentText()) as DriveFile) : undefined;
}

const EDITS = new Set(['owner', 'organizer', 'fileOrganizer', 'writer']);

/** Drive lists permissions only for people who may share the folder. One with a `view` shows only the folder's name. */
function accessOf({
  permissions,
  inheritedPermissionsDisabled,
  capabilities,
}: DriveFile): FolderAccess | undefined {
  if (permissions === undefined) return undefined;
  return {
    isLimited: inheritedPermissionsDisabled === true,
    mayLimit: capabilities?.canDisableInheritedPermissions !== false,
    grants: permissions
      .filter(({ view }) => view === undefined)
      .map(({ id = '', type = '', role = '', emailAddress = '', permissionDetails }) => ({
        id,
        type,
        person: type === 'user' ? emailAddress : '',
        isOwner: role === 'owner',
        edits: EDITS.has(role),
        isDirect:
          role === 'owner' || permissionDetails?.some(({ inherited }) => inherited === false) === true,
      })),
  };
}
