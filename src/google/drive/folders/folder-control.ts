import type { FileAccess, FolderAccess } from '../../../domain/scans/archive/exempted-access';
import type { FolderControl } from '../../../ports/folder-access';
import { classify } from '../../errors';
import type { MarkedDrive } from '../custody';
import { addressOf, FOLDER, inQuery, listAll, type DriveFile, type DriveService } from '../drive-service';
import { grantsOf, PERMISSIONS } from '../permissions';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetchAll'>;

const FOLDERS_A_CALL = 100;
/** Keeps a query well below the length that Drive accepts. */
const FOLDERS_A_QUERY = 50;

/**
 * The fields of a folder that tell who can open it.
 * https://developers.google.com/workspace/drive/api/guides/limited-expansive-access
 */
export const ACCESS_FIELDS = `id,name,parents,appProperties,inheritedPermissionsDisabled,capabilities(canDisableInheritedPermissions),${PERMISSIONS}`;

/** As in public-sharing: files.list does not filter by id, so each folder is one request, all in parallel in one call. */
export const createFolderControl = (
  { service, custody }: MarkedDrive,
  fetch: () => Fetch,
  token: () => string,
): FolderControl => ({
  readAccess: (folders) => {
    const found = new Map<string, DriveFile | 'missing'>();
    for (let at = 0; at < folders.length; at += FOLDERS_A_CALL) {
      const part = folders.slice(at, at + FOLDERS_A_CALL);
      fetch()
        .fetchAll(part.map(({ id }) => request(id, token())))
        .forEach((response, index) => {
          const folder = folderIn(response);
          if (folder) found.set(part[index]?.id ?? '', folder);
        });
    }
    custody.note([...found.values()].filter((folder) => folder !== 'missing'));
    return new Map(
      folders.flatMap(({ path, id }): [string, FolderAccess | 'missing'][] => {
        const folder = found.get(id);
        if (folder === undefined) return [];
        const isGone = folder === 'missing' || custody.isForeign(path, id);
        const access = isGone ? 'missing' : accessOf(folder);
        return access ? [[id, access]] : [];
      }),
    );
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
  url: addressOf(id, `fields=${encodeURIComponent(ACCESS_FIELDS)}`),
  headers: { Authorization: `Bearer ${token}` },
  muteHttpExceptions: true,
});

function folderIn(response: GoogleAppsScript.URL_Fetch.HTTPResponse): DriveFile | 'missing' | undefined {
  const code = response.getResponseCode();
  if (code === 404) return 'missing';
  return code === 200 ? (JSON.parse(response.getContentText()) as DriveFile) : undefined;
}

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
