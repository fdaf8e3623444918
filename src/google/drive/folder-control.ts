import type { FileAccess, FolderAccess, Grant } from '../../domain/scans/archive/exempted-access';
import type { FolderControl } from '../../ports/folder-access';
import { classify } from '../errors';
import { FOLDER, inQuery, listAll, type DriveFile, type DriveService } from './drive-service';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetchAll'>;

const FOLDERS_A_CALL = 100;
/** Keeps a query well below the length that Drive accepts. */
const FOLDERS_A_QUERY = 50;

const PERMISSIONS = 'permissions(id,type,role,emailAddress,view,permissionDetails(inherited))';

/**
 * The fields of a folder that tell who can open it.
 * https://developers.google.com/workspace/drive/api/guides/limited-expansive-access
 */
export const ACCESS_FIELDS = `inheritedPermissionsDisabled,capabilities(canDisableInheritedPermissions),${PERMISSIONS}`;

/** As in public-sharing: files.list does not filter by id, so each folder is one request, all in parallel in one call. */
export const createFolderControl = (
  service: DriveService,
  fetch: () => Fetch,
  token: () => string,
): FolderControl => ({
  readAccess: (ids) => {
    const found = new Map<string, FolderAccess | 'missing'>();
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
  filesIn: (folderIds) => {
    const files: FileAccess[] = [];
    try {
      for (let at = 0; at < folderIds.length; at += FOLDERS_A_QUERY)
        files.push(...filesOf(service, folderIds.slice(at, at + FOLDERS_A_QUERY)));
    } catch {
      return files;
    }
    return files;
  },
  grantAccess: (id, person) => isDone(() => service.grantEdit(id, person, false)),
  remove: (id, grantId) => isDone(() => service.revoke(id, grantId), 'NOT_FOUND'),
  limit: (id) => {
    try {
      return accessOf(service.limit(id, ACCESS_FIELDS));
    } catch {
      return undefined;
    }
  },
});

function filesOf(service: DriveService, folderIds: readonly string[]): readonly FileAccess[] {
  const parents = folderIds.map((id) => `${inQuery(id)} in parents`).join(' or ');
  const query = `(${parents}) and trashed = false and mimeType != ${inQuery(FOLDER)}`;
  return listAll(service, query, `id,name,parents,${PERMISSIONS}`).map(
    ({ id = '', name = '', parents: [folderId = ''] = [], permissions = [] }) => ({
      id,
      name,
      folderId,
      grants: grantsOf(permissions),
    }),
  );
}

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

function accessIn(response: GoogleAppsScript.URL_Fetch.HTTPResponse): FolderAccess | 'missing' | undefined {
  const code = response.getResponseCode();
  if (code === 404) return 'missing';
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
    grants: grantsOf(permissions),
  };
}

const grantsOf = (permissions: NonNullable<DriveFile['permissions']>): readonly Grant[] =>
  permissions
    .filter(({ view }) => view === undefined)
    .map(({ id = '', type = '', role = '', emailAddress = '', permissionDetails }) => ({
      id,
      type,
      person: type === 'user' ? emailAddress : '',
      isOwner: role === 'owner',
      edits: EDITS.has(role),
      isDirect: role === 'owner' || permissionDetails?.some(({ inherited }) => inherited === false) === true,
    }));
