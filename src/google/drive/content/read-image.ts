import { MAX_IMAGE_BYTES } from '../../../domain/report/logo-limits';
import { MARKED_FIELDS, type MarkedFiles } from '../custody';
import type { DriveFile } from '../drive-service';
import { bytesOf, rangeHeader } from './partial-download';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetchAll'>;

const FILES = 'https://www.googleapis.com/drive/v3/files';

/**
 * The content of a file in Drive, at most one byte more than is allowed, so that a file that is too large is recognised
 * without downloading all of it. Undefined when it cannot be read. The marks of the folder come with the same call.
 */
export function readImage(
  service: Fetch,
  custody: Pick<MarkedFiles, 'note'>,
  token: () => string,
  { fileId, folderId }: { readonly fileId: string; readonly folderId: string },
): Uint8Array | undefined {
  const requested = { from: 0, to: MAX_IMAGE_BYTES };
  const Authorization = `Bearer ${token()}`;
  const image = {
    url: `${FILES}/${fileId}?alt=media`,
    headers: { Authorization, Range: rangeHeader(requested) },
    muteHttpExceptions: true,
  };
  const folder = {
    url: `${FILES}/${folderId}?fields=${encodeURIComponent(MARKED_FIELDS)}`,
    headers: { Authorization },
    muteHttpExceptions: true,
  };
  const [response, marks] = service.fetchAll(folderId === '' ? [image] : [image, folder]);
  if (marks?.getResponseCode() === 200) custody.note([JSON.parse(marks.getContentText()) as DriveFile]);
  if (!response) return undefined;
  const code = response.getResponseCode();
  if (code !== 200 && code !== 206) return undefined;
  // Longer than the requested range means too large; the exact size does not matter.
  return bytesOf(response, requested) ?? new Uint8Array(MAX_IMAGE_BYTES + 1);
}
