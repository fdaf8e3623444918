import { signedBytes, toBlob } from '../script/blob';
import { COPY_MARK, DOCUMENT, enabled, FOLDER, type DriveFile, type DriveService } from './drive-service';

import type { UploadStart } from './resumable-upload';
import { isLarge, writeLarge, type Content } from './write-content';

type Advanced = GoogleAppsScript.Drive;

/** Where content goes that is too long for the advanced service. */
export interface Uploading {
  readonly fetch: () => Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch'>;
  readonly token: () => string;
}

const MOVED = 'id,name,parents,sha256Checksum,trashed';

/** The advanced service as Apps Script has it (Drive API v3). */
export function createDriveService(advanced: Advanced | undefined, uploading: Uploading): DriveService {
  const files = (): NonNullable<Advanced['Files']> => enabled(advanced?.Files);
  const large = (start: Omit<UploadStart, 'size'>, content: Content): DriveFile =>
    writeLarge(uploading.fetch(), uploading.token(), { ...start, size: content.size }, content);
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
    createFolder: (name, parentId) =>
      files().create(
        { name, mimeType: FOLDER, ...(parentId === undefined ? {} : { parents: [parentId] }) },
        null as never,
        { fields: 'id,name' },
      ) as DriveFile,
    createFile: (document, folderId, fields) => {
      const resource = resourceOf(document.name, document.mimeType, folderId);
      return isLarge(document.bytes.length)
        ? large({ fileId: '', resource, contentType: document.mimeType, fields }, contentOf(document.bytes))
        : (files().create(resource, toBlob(document), { fields }) as DriveFile);
    },
    createEncoded: ({ name, mimeType, base64 }, folderId, fields) =>
      files().create(
        resourceOf(name, mimeType, folderId),
        Utilities.newBlob(Utilities.base64Decode(base64), mimeType, name),
        { fields },
      ) as DriveFile,
    importHtml: (name, html, folderId, fields) => {
      const resource = resourceOf(name, DOCUMENT, folderId);
      const blob = Utilities.newBlob(html, 'text/html', name);
      // A character is three bytes of UTF-8 at most.
      const bytes = isLarge(html.length * 3) ? blob.getBytes() : [];
      return isLarge(bytes.length)
        ? large(
            { fileId: '', resource, contentType: 'text/html', fields },
            { size: bytes.length, part: (from, to) => bytes.slice(from, to) },
          )
        : (files().create(resource, blob, { fields }) as DriveFile);
    },
    get: (fileId, fields) => {
      try {
        return files().get(fileId, { fields, supportsAllDrives: true }) as DriveFile;
      } catch (error) {
        if (/File not found/i.test(String(error))) return undefined;
        throw error;
      }
    },
    replaceContent: (fileId, document, fields) => {
      const resource = { name: document.name, mimeType: document.mimeType };
      return isLarge(document.bytes.length)
        ? large({ fileId, resource, contentType: document.mimeType, fields }, contentOf(document.bytes))
        : (files().update(resource, fileId, toBlob(document), { fields }) as DriveFile);
    },
    copy: (fileId, name, parentId, mark) =>
      files().copy({ name, parents: [parentId], appProperties: { [COPY_MARK]: mark } }, fileId, {
        fields: MOVED,
      }) as DriveFile,
    letEdit: (fileId, emailAddress, sendNotificationEmail) =>
      void permissions().create({ type: 'user', role: 'writer', emailAddress }, fileId, {
        sendNotificationEmail,
      }),
    restore: (fileId) => void files().update({ trashed: false }, fileId, null as never, { fields: 'id' }),
    move: (fileId, name, addParents, removeParents) =>
      files().update({ name }, fileId, null as never, {
        fields: MOVED,
        ...(addParents === removeParents ? {} : { addParents, removeParents }),
      }) as DriveFile,
  };
}

const resourceOf = (name: string, mimeType: string, folderId: string) => ({
  name,
  mimeType,
  ...(folderId === '' ? {} : { parents: [folderId] }),
});

const contentOf = (bytes: Uint8Array): Content => ({
  size: bytes.length,
  part: (from, to) => signedBytes(bytes.subarray(from, to)),
});
