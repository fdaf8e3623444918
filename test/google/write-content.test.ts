import type { DriveFile } from '../../src/google/drive/drive-service';
import { isLarge, writeLarge } from '../../src/google/drive/content/write-content';

const PART = 4 * 1024 * 1024;
const SIZE = 2 * PART + 10;

interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: { readonly bytes: number };
}

/** Drive's upload server; the requests with these numbers (from 1) fail. */
function server(fails: Readonly<Record<number, 'before' | 'after' | 'declined'>> = {}) {
  const log: string[] = [];
  let received = 0;
  const response = (code: number, headers: object, text = '') => ({
    getResponseCode: () => code,
    getAllHeaders: () => headers,
    getContentText: () => text,
  });
  const fetch = (_url: string, { method, headers, payload }: Asked) => {
    if (method === 'post') return response(200, { Location: `${_url}&upload_id=1` });
    const range = headers['Content-Range'] ?? '';
    log.push(range);
    const fails_ = fails[log.length];
    if (fails_ === 'before') throw new Error('Address unavailable');
    if (fails_ === 'declined') return response(400, {}, '{"error":{"message":"Invalid request."}}');
    const from = /^bytes (\d+)-/.exec(range)?.[1];
    if (from !== undefined) received = Math.max(received, Number(from) + (payload?.bytes ?? 0));
    if (fails_ === 'after') throw new Error('Address unavailable');
    return received === SIZE
      ? response(200, {}, '{"id":"x"}')
      : response(308, received === 0 ? {} : { range: `bytes=0-${received - 1}` });
  };
  return { service: { fetch } as unknown as GoogleAppsScript.URL_Fetch.UrlFetchApp, log };
}

const write = (service: GoogleAppsScript.URL_Fetch.UrlFetchApp): DriveFile =>
  writeLarge(
    service,
    'token',
    { fileId: '', resource: {}, contentType: 'application/pdf', size: SIZE, fields: 'id' },
    { size: SIZE, part: (from, to) => ({ length: to - from }) as unknown as number[] },
  );

beforeAll(() => {
  Object.assign(globalThis, {
    Utilities: { newBlob: ({ length }: { length: number }) => ({ bytes: length }) },
  });
});

const parts = [
  `bytes 0-${PART - 1}/${SIZE}`,
  `bytes ${PART}-${2 * PART - 1}/${SIZE}`,
  `bytes ${2 * PART}-${SIZE - 1}/${SIZE}`,
];
const question = `bytes */${SIZE}`;

test('content longer than one part is large', () => {
  expect([isLarge(PART), isLarge(PART + 1)]).toEqual([false, true]);
});

test.each<[string, Parameters<typeof server>[0], readonly (string | undefined)[]]>([
  ['nothing fails', {}, parts],
  ['a part does not arrive', { 1: 'before' }, [parts[0], question, ...parts]],
  ['the answer to a part is lost', { 2: 'after' }, [parts[0], parts[1], question, parts[2]]],
  ['the answer to the last part is lost', { 3: 'after' }, [...parts, question]],
  ['a part is declined', { 2: 'declined' }, [parts[0], parts[1], question, parts[1], parts[2]]],
])('continues from the byte that Drive has when %s', (_what, fails, sent) => {
  const { service, log } = server(fails);
  expect(write(service)).toEqual({ id: 'x' });
  expect(log).toEqual(sent);
});

test('throws when nothing arrives', () => {
  const { service } = server(
    Object.fromEntries(Array.from({ length: 40 }, (_, at) => [at + 1, 'declined' as const])),
  );
  expect(() => write(service)).toThrow('Invalid request.');
});
