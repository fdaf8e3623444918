import { errorOf } from '../../errors';
import type { DriveFile } from '../drive-service';
import { headerOf } from './partial-download';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch'>;

/** https://developers.google.com/workspace/drive/api/guides/manage-uploads#resumable */
const ADDRESS = 'https://www.googleapis.com/upload/drive/v3/files';

export interface UploadStart {
  /** The file whose content is replaced; '' creates a new one. */
  readonly fileId: string;
  /** Metadata of the file (Drive API v3, resource "File"). */
  readonly resource: object;
  /** MIME type of the content, which Drive may convert to the resource's own type. */
  readonly contentType: string;
  readonly size: number;
  /** Fields of the file that the last response returns. */
  readonly fields: string;
}

export type Progress =
  | { readonly kind: 'partial'; readonly received: number }
  | { readonly kind: 'whole'; readonly file: DriveFile }
  | { readonly kind: 'gone' };

/**
 * Begins a resumable upload and returns its address, which is valid for a week and needs no token.
 * @throws with Drive's own message, as the advanced service would
 */
export function beginUpload(
  service: Fetch,
  token: string,
  { fileId, resource, contentType, size, fields }: UploadStart,
): string {
  const path = fileId === '' ? '' : `/${fileId}`;
  const response = service.fetch(
    `${ADDRESS}${path}?uploadType=resumable&fields=${encodeURIComponent(fields)}`,
    {
      method: fileId === '' ? 'post' : 'patch',
      contentType: 'application/json; charset=UTF-8',
      payload: JSON.stringify(resource),
      headers: {
        Authorization: `Bearer ${token}`,
        'X-Upload-Content-Type': contentType,
        'X-Upload-Content-Length': String(size),
      },
      muteHttpExceptions: true,
    },
  );
  if (response.getResponseCode() !== 200) throw errorOf(response);
  const address = headerOf(response, 'location');
  if (!address.startsWith(ADDRESS)) throw new Error('Service error: Drive (no upload address)');
  return address;
}

/**
 * Sends bytes that begin at `from`; Drive ignores bytes that it already has. A part that Drive declines changes
 * nothing: the upload's progress is read instead.
 */
export function sendPart(
  service: Fetch,
  address: string,
  size: number,
  from: number,
  part: GoogleAppsScript.Base.Blob,
  length: number,
): Progress {
  const response = service.fetch(address, {
    method: 'put',
    contentType: 'application/octet-stream',
    payload: part,
    headers: { 'Content-Range': `bytes ${from}-${from + length - 1}/${size}` },
    muteHttpExceptions: true,
  });
  return response.getResponseCode() === 400 ? uploadProgress(service, address, size) : progressOf(response);
}

/** How far an upload has come; for a finished one Drive returns the file again. */
export const uploadProgress = (service: Fetch, address: string, size: number): Progress =>
  progressOf(
    service.fetch(address, {
      method: 'put',
      headers: { 'Content-Range': `bytes */${size}` },
      muteHttpExceptions: true,
    }),
  );

function progressOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): Progress {
  const code = response.getResponseCode();
  if (code === 200 || code === 201)
    return { kind: 'whole', file: JSON.parse(response.getContentText()) as DriveFile };
  if (code === 404 || code === 410) return { kind: 'gone' };
  if (code !== 308) throw errorOf(response);
  const last = /-(\d+)$/.exec(headerOf(response, 'range'))?.[1];
  return { kind: 'partial', received: last === undefined ? 0 : Number(last) + 1 };
}
