import { HEAD_BYTES, TAIL_BYTES, type Sample } from '../../domain/scans/content';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetchAll'>;

/** Requests that are sent side by side in one call. */
const REQUESTS_A_CALL = 200;

/**
 * The first and last bytes of files, by partial downloads (Drive API, "Partial download") that UrlFetchApp sends side by
 * side: one call for a hundred files, and none of them is downloaded whole. What cannot be read is left out.
 */
export function sampleFiles(
  service: Fetch,
  token: () => string,
  fileIds: readonly string[],
): ReadonlyMap<string, Sample> {
  const samples = new Map<string, Sample>();
  for (let at = 0; at < fileIds.length; at += REQUESTS_A_CALL / 2) {
    const ids = fileIds.slice(at, at + REQUESTS_A_CALL / 2);
    const parts = fetchParts(service, token(), ids);
    ids.forEach((id, index) => {
      const [head, tail] = [parts[2 * index], parts[2 * index + 1]];
      if (head && tail) samples.set(id, { head, tail });
    });
  }
  return samples;
}

function fetchParts(
  service: Fetch,
  token: string,
  ids: readonly string[],
): readonly (Uint8Array | undefined)[] {
  const request = (id: string, range: string) => ({
    url: `https://www.googleapis.com/drive/v3/files/${id}?alt=media`,
    headers: { Authorization: `Bearer ${token}`, Range: range },
    muteHttpExceptions: true,
  });
  const requests = ids.flatMap((id) => [
    request(id, `bytes=0-${HEAD_BYTES - 1}`),
    request(id, `bytes=-${TAIL_BYTES}`),
  ]);
  return service.fetchAll(requests).map((response) => {
    const code = response.getResponseCode();
    return code === 200 || code === 206
      ? Uint8Array.from(response.getContent(), (byte) => byte & 255)
      : undefined;
  });
}
