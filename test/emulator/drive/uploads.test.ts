import { cleanUp, openOffice, type Office } from '../office';

afterAll(cleanUp);

const KIB = 1024;
const GRAIN = 256 * KIB;

interface Answered {
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const ADDRESS = 'https://www.googleapis.com/upload/drive/v3/files';

/** One request of UrlFetchApp; a body of so many bytes `a` where `bytes` is given. */
const send = (office: Office, url: string, params: object, bytes?: number): Promise<Answered> =>
  office.value<Answered>(
    `const [url, params, bytes] = ${JSON.stringify([url, params, bytes ?? null])};
     const token = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
     const r = UrlFetchApp.fetch(url, { ...params, headers: { ...(params.method === 'put' ? {} : token), ...params.headers },
       ...(bytes === null ? {} : { payload: Utilities.newBlob('a'.repeat(bytes)) }), muteHttpExceptions: true });
     return { code: r.getResponseCode(), headers: r.getAllHeaders(), text: r.getContentText() };`,
  );

const begin = async (office: Office, size: number, more: object = {}): Promise<string> => {
  const { code, headers } = await send(office, `${ADDRESS}?uploadType=resumable&fields=id,size,name`, {
    method: 'post',
    contentType: 'application/json',
    payload: JSON.stringify({ name: 'besar.pdf', ...more }),
    headers: { 'X-Upload-Content-Type': 'application/pdf', 'X-Upload-Content-Length': String(size) },
  });
  expect(code).toBe(200);
  return headers['Location'] ?? '';
};

const put = (office: Office, url: string, range: string, bytes?: number): Promise<Answered> =>
  send(office, url, { method: 'put', headers: { 'Content-Range': range } }, bytes);

const count = (office: Office): number => office.ws.drive.list(office.ws.drive.rootId).length;

describe('content through the advanced service', () => {
  const create = (bytes: number, method = "create({ name: 'x.bin' }, blob)"): string =>
    `const blob = Utilities.newBlob('a'.repeat(${bytes}), 'application/octet-stream', 'x.bin'); return Drive.Files.${method}.id`;

  test('is taken up to 5 MB', async () => {
    const office = openOffice();
    expect(typeof (await office.value(create(5_000_000)))).toBe('string');
  });

  test.each(["create({ name: 'x.bin' }, blob)", 'update({}, args[0], blob)'])(
    'is refused beyond that: %s',
    async (method) => {
      const office = openOffice();
      const id = office.ws.drive.drop(office.ws.drive.rootId, 'kecil.bin', Buffer.from('k'));
      const { error } = await office.script(create(5_000_001, method.replace('args[0]', `'${id}'`)));
      expect(error?.message).toMatch(/^API call to drive\.files\.\w+ failed with error: Request Too Large$/);
      expect(office.ws.drive.read(id).toString()).toBe('k');
    },
  );
});

describe('a resumable upload', () => {
  test('makes the file with its last part, and not before', async () => {
    const office = openOffice();
    const before = count(office);
    const url = await begin(office, GRAIN + 10);
    expect(await put(office, url, `bytes 0-${GRAIN - 1}/${GRAIN + 10}`, GRAIN)).toMatchObject({
      code: 308,
      headers: { Range: `bytes=0-${GRAIN - 1}` },
    });
    expect(count(office)).toBe(before);
    const done = await put(office, url, `bytes ${GRAIN}-${GRAIN + 9}/${GRAIN + 10}`, 10);
    expect(done.code).toBe(200);
    const file = JSON.parse(done.text) as { id: string };
    expect(file).toMatchObject({ size: String(GRAIN + 10), name: 'besar.pdf' });
    expect(office.ws.drive.get(file.id)).toMatchObject({ mimeType: 'application/pdf' });
  });

  test('tells how far it has come, before and after its end', async () => {
    const office = openOffice();
    const url = await begin(office, GRAIN);
    expect(await put(office, url, `bytes */${GRAIN}`)).toMatchObject({ code: 308 });
    expect((await put(office, url, `bytes */${GRAIN}`)).headers['Range']).toBeUndefined();
    const done = await put(office, url, `bytes 0-${GRAIN - 1}/${GRAIN}`, GRAIN);
    expect(await put(office, url, `bytes */${GRAIN}`)).toEqual(done);
    expect(count(office)).toBe(2); // the spreadsheet, and the file once
  });

  test('passes over bytes that it has already', async () => {
    const office = openOffice();
    const url = await begin(office, 2 * GRAIN);
    for (const _again of [1, 2])
      expect(await put(office, url, `bytes 0-${GRAIN - 1}/${2 * GRAIN}`, GRAIN)).toMatchObject({
        code: 308,
        headers: { Range: `bytes=0-${GRAIN - 1}` },
      });
  });

  test.each([
    [
      'a part that is no multiple of 256 KB',
      'bytes 0-9/1000000',
      10,
      'Invalid request.  The number of bytes uploaded is required to be equal or greater than 262144',
    ],
    [
      'a part after a gap',
      `bytes ${GRAIN}-${2 * GRAIN - 1}/1000000`,
      GRAIN,
      'Invalid request. According to the Content-Range header, the upload offset is 262144',
    ],
    [
      'a range that is not as long as its bytes',
      'bytes 0-99/1000000',
      10,
      'Failed to parse Content-Range header.',
    ],
    [
      'another size in the end',
      `bytes 0-${GRAIN - 1}/${GRAIN}`,
      GRAIN,
      'Invalid request. According to the Content-Range header, the final size differs',
    ],
  ])('refuses %s', async (_what, range, bytes, words) => {
    const office = openOffice();
    const url = await begin(office, 1_000_000);
    const refused = await put(office, url, range, bytes);
    expect(refused.code).toBe(400);
    expect(refused.text).toContain(words);
    expect((await put(office, url, 'bytes */1000000')).code).toBe(308);
  });

  test('says at once that a folder is not there', async () => {
    const { code } = await send(openOffice(), `${ADDRESS}?uploadType=resumable`, {
      method: 'post',
      payload: JSON.stringify({ name: 'a', parents: ['tidak-ada'] }),
    });
    expect(code).toBe(404);
  });

  test('replaces the content of a file with PATCH', async () => {
    const office = openOffice();
    const id = office.ws.drive.drop(office.ws.drive.rootId, 'lama.bin', Buffer.from('lama'));
    const { headers } = await send(office, `${ADDRESS}/${id}?uploadType=resumable`, {
      method: 'patch',
      payload: JSON.stringify({ name: 'baru.bin' }),
    });
    expect((await put(office, headers['Location'] ?? '', 'bytes 0-9/10', 10)).code).toBe(200);
    expect(office.ws.drive.get(id)).toMatchObject({ name: 'baru.bin', size: '10' });
  });

  test('expires after a week, and is not known under another id', async () => {
    const office = openOffice();
    const url = await begin(office, GRAIN);
    expect((await put(office, `${url}x`, `bytes */${GRAIN}`)).code).toBe(404);
    await office.ws.clock.advance(8 * 24 * 3_600_000);
    const late = await put(office, url, `bytes */${GRAIN}`);
    expect(late).toMatchObject({ code: 404, text: expect.stringContaining('Upload session not found.') });
  });

  test('needs a token to begin', async () => {
    const { code } = await send(openOffice(), `${ADDRESS}?uploadType=resumable`, {
      method: 'post',
      headers: { Authorization: 'Bearer lain' },
      payload: '{}',
    });
    expect(code).toBe(401);
  });
});

describe('UrlFetchApp', () => {
  test('carries 50 MB in one call, and sets the length itself', async () => {
    const office = openOffice();
    const url = await begin(office, 60_000_000);
    const { drive } = office.ws;
    const large = drive.drop(drive.rootId, 'besar.bin', Buffer.alloc(50 * 1024 * 1024 + 1));
    const { error } = await office.script(
      `UrlFetchApp.fetch('${url}', { method: 'put', payload: DriveApp.getFileById('${large}').getBlob() })`,
    );
    expect(error?.message).toBe('Limit Exceeded: URLFetch POST Size.');
    const named = await office.script(
      `UrlFetchApp.fetch('${url}', { method: 'put', headers: { 'Content-Length': '0' } })`,
    );
    expect(named.error?.message).toBe('Attribute provided with invalid value: Header:Content-Length');
  }, 30_000);

  test('brings 50 MB back in one call', async () => {
    const office = openOffice();
    const id = office.ws.drive.drop(office.ws.drive.rootId, 'film.bin', Buffer.alloc(50 * 1024 * 1024 + 1));
    const { error } = await office.script(
      `UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/${id}?alt=media', { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } })`,
    );
    expect(error?.message).toBe('Limit Exceeded: URLFetch Response Size.');
  });

  test('throws for 308 unless that is muted', async () => {
    const office = openOffice();
    const url = await begin(office, GRAIN);
    const { error } = await office.script(
      `UrlFetchApp.fetch('${url}', { method: 'put', headers: { 'Content-Range': 'bytes */${GRAIN}' } })`,
    );
    expect(error?.message).toContain('returned code 308');
  });
});

describe('a part of a file', () => {
  const ranged = async (office: Office, range: string): Promise<[number, number]> => {
    const id = office.ws.drive.drop(office.ws.drive.rootId, 'a.bin', Buffer.alloc(1000, 'x'));
    const { code, text } = await send(office, `https://www.googleapis.com/drive/v3/files/${id}?alt=media`, {
      method: 'get',
      headers: { Range: range },
    });
    return [code, text.length];
  };

  test.each<[string, [number, number]]>([
    ['bytes=0-99', [206, 100]],
    ['bytes=900-1999', [206, 100]],
    ['bytes=-100', [200, 1000]],
    ['bytes=100-', [200, 1000]],
  ])('by %s', async (range, found) => {
    expect(await ranged(openOffice(), range)).toEqual(found);
  });

  test('is the whole file where ranges are passed over', async () => {
    const office = openOffice();
    office.ws.network.ignoresRanges = true;
    expect(await ranged(office, 'bytes=0-99')).toEqual([200, 1000]);
  });
});

test('a page sends no more in one call than is carried', async () => {
  const office = openOffice();
  const run = (bytes: number) =>
    office.ws.run({
      function: 'call',
      args: ['Utilities.getUuid', ['x'.repeat(bytes)]],
      as: 'kantor@example.go.id',
      from: 'page',
    });
  office.ws.network.pageBytes = 1000;
  expect((await run(900)).status).toBe('completed');
  await expect(run(1000)).rejects.toThrow('NetworkError: Connection failure due to HTTP 413');
});
