import { toBlob } from '../script/blob';
import { COPY_MARK, DOCUMENT, enabled, FOLDER, type DriveFile, type DriveService } from './drive-service';

type Advanced = GoogleAppsScript.Drive;

const MOVED = 'id,name,parents,sha256Checksum,trashed';

/** The advanced service as Apps Script has it (Drive API v3). */
export function createDriveService(advanced: Advanced | undefined): DriveService {
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
      return { files: (page.files ?? []) as DriveFile[], nextPageToken: page.nextPageToken ?? undefined };
    },
    createFolder: (name, parentId, marks) =>
      files().create(folderOf(name, parentId, marks), null as never, { fields: 'id,name' }) as DriveFile,
    createFile: (document, folderId, fields) =>
      files().create(
        {
          name: document.name,
          mimeType: document.mimeType,
          ...(folderId === '' ? {} : { parents: [folderId] }),
        },
        toBlob(document),
        { fields },
      ) as DriveFile,
    importHtml: (name, html, folderId, fields) =>
      files().create(
        { name, mimeType: DOCUMENT, ...(folderId === '' ? {} : { parents: [folderId] }) },
        Utilities.newBlob(html, 'text/html', name),
        { fields },
      ) as DriveFile,
    get: (fileId, fields) => {
      try {
        return files().get(fileId, { fields }) as DriveFile;
      } catch (error) {
        if (/File not found/i.test(String(error))) return undefined;
        throw error;
      }
    },
    replaceContent: (fileId, document, fields) =>
      files().update({ name: document.name, mimeType: document.mimeType }, fileId, toBlob(document), {
        fields,
      }) as DriveFile,
    copy: (fileId, name, parentId, mark) =>
      files().copy({ name, parents: [parentId], appProperties: { [COPY_MARK]: mark } }, fileId, {
        fields: MOVED,
      }) as DriveFile,
    letEdit: (fileId, emailAddress, sendNotificationEmail) =>
      void permissions().create({ type: 'user', role: 'writer', emailAddress }, fileId, {
        sendNotificationEmail,
      }),
    mark: (fileId, marks) =>
      void files().update({ appProperties: marks as never }, fileId, null as never, { fields: 'id' }),
    restore: (fileId) => void files().update({ trashed: false }, fileId, null as never, { fields: 'id' }),
    move: (fileId, name, addParents, removeParents) =>
      files().update({ name }, fileId, null as never, {
        fields: MOVED,
        ...(addParents === removeParents ? {} : { addParents, removeParents }),
      }) as DriveFile,
  };
}

/** The resource of a new folder; the types know appProperties as an empty object only. */
function folderOf(name: string, parentId: string | undefined, marks: Readonly<Record<string, string>> = {}) {
  const appProperties = marks as never;
  return {
    name,
    mimeType: FOLDER,
    appProperties,
    ...(parentId === undefined ? {} : { parents: [parentId] }),
  };
}
