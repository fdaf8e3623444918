import type { SizedFile } from '../../../ports/scan-store';
import { addressOf } from '../drive-service';
import { bytesOf, rangeHeader } from './partial-download';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetchAll'>;

/** Bytes of one file, and of all together: each byte becomes a number in memory. */
const MOST_OF_FILE = 4 * 1024 * 1024;
const MOST = 12 * 1024 * 1024;

/** The whole content of files, in parallel in one call; those that are too large or cannot be read are omitted. */
export function readFiles(
  service: Fetch,
  token: () => string,
  files: readonly SizedFile[],
): ReadonlyMap<string, Uint8Array> {
  let left = MOST;
  const taken = files.filter(({ size }) => size > 0 && size <= MOST_OF_FILE && (left -= size) >= 0);
  if (taken.length === 0) return new Map();
  const wholeOf = ({ size }: SizedFile) => ({ from: 0, to: size - 1, size });
  const responses = service.fetchAll(
    taken.map((file) => ({
      url: addressOf(file.fileId, 'alt=media'),
      headers: { Authorization: `Bearer ${token()}`, Range: rangeHeader(wholeOf(file)) },
      muteHttpExceptions: true,
    })),
  );
  return new Map(
    taken.flatMap((file, index) => {
      const response = responses[index];
      const bytes = response && bytesOf(response, wholeOf(file));
      return bytes ? [[file.fileId, bytes] as const] : [];
    }),
  );
}
