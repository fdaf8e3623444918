import { signedBytes, toBlob } from '../../script/blob';
import { DOCUMENT, type DriveFile, type DriveService } from '../drive-service';
import type { Marks } from '../marks';
import type { UploadStart } from './resumable-upload';
import { isLarge, writeLarge, type Content } from './write-content';

type Files = NonNullable<GoogleAppsScript.Drive['Files']>;

/** The upload service for content that is too long for the advanced service. */
export interface Uploading {
  readonly fetch: () => Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch'>;
  readonly token: () => string;
}

/** The methods that send content: by the advanced service, or by a resumable upload where it is too long for that. */
export function contentWriter(
  files: () => Files,
  uploading: Uploading,
): Pick<DriveService, 'createFile' | 'createEncoded' | 'importHtml' | 'replaceContent'> {
  const large = (start: Omit<UploadStart, 'size'>, content: Content): DriveFile =>
    writeLarge(uploading.fetch(), uploading.token(), { ...start, size: content.size }, content);
  return {
    createFile: (document, folderId, marks, fields) => {
      const resource = resourceOf(document.name, document.mimeType, folderId, marks);
      return isLarge(document.bytes.length)
        ? large({ fileId: '', resource, contentType: document.mimeType, fields }, contentOf(document.bytes))
        : files().create(resource, toBlob(document), { fields });
    },
    createEncoded: ({ name, mimeType, base64 }, folderId, marks, fields) =>
      files().create(
        resourceOf(name, mimeType, folderId, marks),
        Utilities.newBlob(Utilities.base64Decode(base64), mimeType, name),
        { fields },
      ),
    importHtml: (name, html, folderId, marks, fields) => {
      const resource = resourceOf(name, DOCUMENT, folderId, marks);
      const blob = Utilities.newBlob(html, 'text/html', name);
      // A UTF-16 unit takes at most three bytes in UTF-8.
      const bytes = isLarge(html.length * 3) ? blob.getBytes() : [];
      return isLarge(bytes.length)
        ? large(
            { fileId: '', resource, contentType: 'text/html', fields },
            { size: bytes.length, part: (from, to) => bytes.slice(from, to) },
          )
        : files().create(resource, blob, { fields });
    },
    replaceContent: (fileId, document, marks, fields) => {
      const resource = resourceOf(document.name, document.mimeType, '', marks);
      return isLarge(document.bytes.length)
        ? large({ fileId, resource, contentType: document.mimeType, fields }, contentOf(document.bytes))
        : files().update(resource, fileId, toBlob(document), { fields });
    },
  };
}

/** The type declarations know appProperties as an empty object only. */
const resourceOf = (name: string, mimeType: string, folderId: string, marks: Marks) => ({
  name,
  mimeType,
  appProperties: marks as never,
  ...(folderId === '' ? {} : { parents: [folderId] }),
});

const contentOf = (bytes: Uint8Array): Content => ({
  size: bytes.length,
  part: (from, to) => signedBytes(bytes.subarray(from, to)),
});
