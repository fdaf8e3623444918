import { HEAD_BYTES, TAIL_BYTES, type Sample } from '../../../domain/workbook/vocabulary/content';
import type { SizedFile } from '../../../ports/scan-store';
import type { PlatformFault } from '../../../ports/platform-fault';
import { classify } from '../../errors';
import { bytesOf, rangeHeader, type ByteRange } from './partial-download';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetchAll'>;

/** Requests that are sent in parallel in one call. */
const REQUESTS_A_CALL = 200;

/**
 * The first and last bytes of files, by partial downloads (Drive API, "Partial download") that UrlFetchApp sends in parallel:
 * one call for a hundred files, none of which is downloaded whole. Files that cannot be read, or have no size, are omitted.
 */
export function sampleFiles(
  service: Fetch,
  token: () => string,
  files: readonly SizedFile[],
): ReadonlyMap<string, Sample> {
  const samples = new Map<string, Sample>();
  const sized = files.filter(({ size }) => size > 0);
  for (let at = 0; at < sized.length; at += REQUESTS_A_CALL / 2) {
    const requested = sized.slice(at, at + REQUESTS_A_CALL / 2);
    const parts = partsIfAny(service, token(), requested);
    if (parts === undefined) break;
    requested.forEach(({ fileId }, index) => {
      const [head, tail] = [parts[2 * index], parts[2 * index + 1]];
      if (head && tail) samples.set(fileId, { head, tail });
    });
  }
  return samples;
}

/** Undefined where Google declines further requests for now: what was read is kept, the rest is read by a later run. */
function partsIfAny(...requested: Parameters<typeof fetchParts>): ReturnType<typeof fetchParts> | undefined {
  try {
    return fetchParts(...requested);
  } catch (error) {
    if (PASSING.includes(classify(error))) return undefined;
    throw error;
  }
}

const PASSING: readonly PlatformFault[] = ['QUOTA_DAY', 'QUOTA_MINUTE', 'SERVER', 'DISCONNECTED'];

const endsOf = ({ size }: SizedFile): readonly ByteRange[] => [
  { from: 0, to: Math.min(HEAD_BYTES, size) - 1, size },
  { from: Math.max(0, size - TAIL_BYTES), to: size - 1, size },
];

function fetchParts(
  service: Fetch,
  token: string,
  files: readonly SizedFile[],
): readonly (Uint8Array | undefined)[] {
  const requested = files.flatMap((file) => endsOf(file).map((range) => ({ fileId: file.fileId, range })));
  const responses = service.fetchAll(
    requested.map(({ fileId, range }) => ({
      url: `https://www.googleapis.com/drive/v3/files/${fileId}?alt=media`,
      headers: { Authorization: `Bearer ${token}`, Range: rangeHeader(range) },
      muteHttpExceptions: true,
    })),
  );
  return responses.map((response, index) => bytesOf(response, requested[index]?.range));
}
