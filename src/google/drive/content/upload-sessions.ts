import type { ResumableUploads, UploadTarget } from '../../../ports/resumable-uploads';
import type { DriveFile } from '../drive-service';
import { droppedFile, SCAN_FIELDS } from '../list-inboxes';
import { marksOfPaper } from '../marks';
import { uploadProgress, beginUpload, sendPart } from './resumable-upload';

/** The slices of Apps Script that uploads in parts need. */
export interface UploadServices {
  readonly fetch: () => Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch'>;
  readonly token: () => string;
  /** The cache of the person who acts: nobody can reach another person's uploads. */
  readonly cache: () => Pick<GoogleAppsScript.Cache.Cache, 'get' | 'put'>;
  readonly newId: () => string;
  readonly workbookId: () => string;
}

/** Seconds; the longest time that CacheService keeps a value. */
const KEPT = 21_600;

type Kept = UploadTarget & { readonly address: string };

export const createResumableUploads = ({
  fetch,
  token,
  cache,
  newId,
  workbookId,
}: UploadServices): ResumableUploads => {
  const kept = (id: string): Kept | undefined => {
    const text = cache().get(keyOf(id));
    return text === null ? undefined : (JSON.parse(text) as Kept);
  };
  return {
    begin: (target) => {
      const { name, mimeType, folderId, size } = target;
      const address = beginUpload(fetch(), token(), {
        fileId: '',
        resource: {
          name,
          mimeType,
          appProperties: marksOfPaper(workbookId(), 'unggahan'),
          ...(folderId === '' ? {} : { parents: [folderId] }),
        },
        contentType: mimeType,
        size,
        fields: SCAN_FIELDS,
      });
      const id = newId();
      cache().put(keyOf(id), JSON.stringify({ ...target, address }), KEPT);
      return id;
    },
    find: kept,
    send: (id, part) => {
      const upload = kept(id);
      if (!upload) return { kind: 'gone' };
      const { address, size } = upload;
      const sent = part === null ? undefined : decoded(part.base64);
      const progress =
        part === null || sent === undefined
          ? uploadProgress(fetch(), address, size)
          : sendPart(fetch(), address, size, part.from, sent.blob, sent.length);
      return progress.kind === 'whole' ? { kind: 'whole', file: dropped(progress.file, upload) } : progress;
    },
  };
};

const keyOf = (id: string): string => `unggahan/${id}`;

function decoded(base64: string): { readonly blob: GoogleAppsScript.Base.Blob; readonly length: number } {
  const bytes = Utilities.base64Decode(base64);
  return { blob: Utilities.newBlob(bytes, 'application/octet-stream'), length: bytes.length };
}

const dropped = (file: DriveFile, { folderId, unit }: UploadTarget) =>
  droppedFile(file, new Map([[folderId, unit]]));
