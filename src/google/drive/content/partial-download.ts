import type { Range } from '../../../domain/scans/content/partial-file';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** A range of bytes; `size` is that of the whole file where it is known. */
export interface ByteRange extends Range {
  readonly size?: number;
}

/** The only documented form: https://developers.google.com/workspace/drive/api/guides/manage-downloads#partial_download */
export const rangeHeader = ({ from, to }: ByteRange): string => `bytes=${from}-${to}`;

/**
 * The requested bytes. A server may ignore the range and send the whole file with 200 (RFC 9110, 14.2): that is
 * accepted only where the file is no longer than the requested range. Undefined when no valid response came.
 */
export function bytesOf(response: Response, requested: ByteRange | undefined): Uint8Array | undefined {
  const code = response.getResponseCode();
  if (!requested || (code !== 200 && code !== 206)) return undefined;
  if (code === 200 && requested.from > 0) return undefined;
  if (code === 206 && isOfAnother(headerOf(response, 'content-range'), requested)) return undefined;
  const most = requested.to - requested.from + 1;
  // A response that is too long is not read: each byte becomes a number in memory.
  if (Number(headerOf(response, 'content-length')) > most) return undefined;
  const bytes = response.getContent();
  return bytes.length > most ? undefined : Uint8Array.from(bytes, (byte) => byte & 255);
}

/** The file has changed since it was listed, or the response holds another range. */
function isOfAnother(contentRange: string, { from, size }: ByteRange): boolean {
  const [, first, whole] = /^bytes (\d+)-\d+\/(\d+)$/.exec(contentRange) ?? [];
  return first !== undefined && (Number(first) !== from || (size !== undefined && Number(whole) !== size));
}

export function headerOf(response: Response, name: string): string {
  const headers = Object.entries(response.getAllHeaders() as Record<string, unknown>);
  return String(headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '');
}
