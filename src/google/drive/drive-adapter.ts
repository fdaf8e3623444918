import { classify } from '../errors';
import { enabled, FOLDER, type DriveService } from './drive-service';
import type { Marks } from './marks';
import { contentWriter, type Uploading } from './content/content-writer';

type Advanced = GoogleAppsScript.Drive;

const MOVED = 'id,name,parents,sha256Checksum,trashed';

/** The advanced service as Apps Script has it (Drive API v3). */
export function createDriveService(advanced: Advanced | undefined, uploading: Uploading): DriveService {
  const files = (): NonNullable<Advanced['Files']> => enabled(advanced?.Files);
  const permissions = (): NonNullable<Advanced['Permissions']> => enabled(advanced?.Permissions);
  return {
    list: (q, fields, pageToken) => {
      const page = files().list({
        q,
        fields,
        pageSize: 1000,
        spaces: 'drive',
        orderBy: 'createdTime',
        ...(pageToken === undefined ? {} : { pageToken }),
      });
      return { files: page.files ?? [], nextPageToken: page.nextPageToken ?? undefined };
    },
    createFolder: (name, parentId, marks) =>
      files().create(folderOf(name, parentId, marks), null as never, {
        fields: 'id,name,parents,appProperties,owners(emailAddress)',
      }),
    ...contentWriter(files, uploading),
    get: (fileId, fields) => {
      try {
        return files().get(fileId, { fields, supportsAllDrives: true });
      } catch (error) {
        if (classify(error) === 'NOT_FOUND') return undefined;
        throw error;
      }
    },
    copy: (fileId, name, parentId, marks) =>
      files().copy({ name, parents: [parentId], appProperties: marks as never }, fileId, { fields: MOVED }),
    grantEdit: (fileId, emailAddress, sendNotificationEmail) =>
      void permissions().create({ type: 'user', role: 'writer', emailAddress }, fileId, {
        sendNotificationEmail,
      }),
    revoke: (fileId, permissionId) => permissions().remove(fileId, permissionId),
    limit: (folderId, fields) =>
      files().update({ inheritedPermissionsDisabled: true } as never, folderId, null as never, {
        fields,
      }),
    mark: (fileId, marks) =>
      void files().update({ appProperties: marks as never }, fileId, null as never, { fields: 'id' }),
    restore: (fileId) => void files().update({ trashed: false }, fileId, null as never, { fields: 'id' }),
    move: (fileId, name, addParents, removeParents, marks) =>
      files().update(
        { name, ...(Object.keys(marks).length > 0 && { appProperties: marks as never }) },
        fileId,
        null as never,
        {
          fields: MOVED,
          ...(addParents === removeParents ? {} : { addParents, removeParents }),
        },
      ),
  };
}

/** The resource of a new folder; the type declarations know appProperties as an empty object only. */
function folderOf(name: string, parentId: string | undefined, marks: Marks) {
  const appProperties = marks as never;
  return {
    name,
    mimeType: FOLDER,
    appProperties,
    ...(parentId === undefined ? {} : { parents: [parentId] }),
  };
}
