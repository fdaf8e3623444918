import { MAX_IMAGE_BYTES } from '../../../domain/report/logo-limits';
import { bytesOf, rangeHeader } from './partial-download';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch'>;

/**
 * The content of a file in Drive, at most one byte more than is allowed, so that a file that is too large is recognised
 * without downloading all of it. Undefined when it cannot be read.
 */
export function readImage(service: Fetch, token: () => string, fileId: string): Uint8Array | undefined {
  const requested = { from: 0, to: MAX_IMAGE_BYTES };
  const response = service.fetch(`https://www.googleapis.com/drive/v3/files/${fileId}?alt=media`, {
    headers: { Authorization: `Bearer ${token()}`, Range: rangeHeader(requested) },
    muteHttpExceptions: true,
  });
  const code = response.getResponseCode();
  if (code !== 200 && code !== 206) return undefined;
  // Longer than the requested range means too large; the exact size does not matter.
  return bytesOf(response, requested) ?? new Uint8Array(MAX_IMAGE_BYTES + 1);
}
