type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Bytes of a file, counted from 0, both ends among them; `size` is that of the whole file where it is known. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
  readonly size?: number;
}

/** Drive documents this form only: https://developers.google.com/workspace/drive/api/guides/manage-downloads#partial_download */
export const rangeHeader = ({ from, to }: ByteRange): string => `bytes=${from}-${to}`;

/**
 * The bytes that were asked for. A server may pass over the range and send all of the file with 200 (RFC 9110, 14.2): that
 * counts only where the file is no longer than what was asked. Undefined when nothing that counts came.
 */
export function bytesOf(response: Response, asked: ByteRange | undefined): Uint8Array | undefined {
  const code = response.getResponseCode();
  if (!asked || (code !== 200 && code !== 206)) return undefined;
  if (code === 200 && asked.from > 0) return undefined;
  if (code === 206 && isOfAnother(headerOf(response, 'content-range'), asked)) return undefined;
  const most = asked.to - asked.from + 1;
  // What is too long is not unpacked: a byte is a number in memory.
  if (Number(headerOf(response, 'content-length')) > most) return undefined;
  const bytes = response.getContent();
  return bytes.length > most ? undefined : Uint8Array.from(bytes, (byte) => byte & 255);
}

/** The file has changed since it was listed, or another part came. */
function isOfAnother(contentRange: string, { from, size }: ByteRange): boolean {
  const [, first, whole] = /^bytes (\d+)-\d+\/(\d+)$/.exec(contentRange) ?? [];
  return first !== undefined && (Number(first) !== from || (size !== undefined && Number(whole) !== size));
}

export function headerOf(response: Response, name: string): string {
  const headers = Object.entries(response.getAllHeaders() as Record<string, unknown>);
  return String(headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '');
}
