import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { cleanUp, COLLEAGUE, openOffice, OWNER, type Office } from '../emulator/office';
import { serveWorkspace, type ServedWorkspace } from '../../emulator/web';
import type { LiveNews, WireSheet } from '../../emulator/web/wire/wire';

interface Reply {
  readonly status: number;
  readonly body: string;
}

describe('the server of the page', () => {
  let office: Office;
  let served: ServedWorkspace;
  beforeAll(async () => {
    office = openOffice();
    served = await serveWorkspace(office.ws, { port: 0 });
  });
  afterAll(async () => {
    await served.close();
    await office.ws.close();
    cleanUp();
  });

  const port = (): number => Number(new URL(served.url).port);
  const ask = (
    path: string,
    headers: Record<string, string> = {},
    method = 'GET',
    body = '',
  ): Promise<Reply> =>
    new Promise((resolve, failed) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: port(),
          path,
          method,
          headers: { host: `localhost:${port()}`, ...headers },
        },
        (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString()));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        },
      );
      sent.on('error', failed);
      sent.end(body);
    });
  const as = (person: string, path: string): string =>
    `/api/${path}${path.includes('?') ? '&' : '?'}orang=${person}&tab=t`;
  const post = async <T>(person: string, path: string, body: unknown): Promise<T> =>
    JSON.parse((await ask(as(person, path), {}, 'POST', JSON.stringify(body))).body) as T;
  const sheet = async (): Promise<WireSheet> =>
    JSON.parse((await ask(as(OWNER, 'sheet?id=0'))).body) as WireSheet;
  const enter = (person: string, row: number, texts: string[][], sure = false) =>
    post(person, 'enter', { sheet: 0, row, column: 0, texts, sure });

  test.each([
    ['another name in Host (DNS rebinding)', { host: 'evil.example:80' }, 'GET'],
    ["another page's Origin", { origin: 'https://evil.example' }, 'POST'],
    ["a frame's Origin", { origin: 'http://127.0.0.1' }, 'POST'],
    ['a fetch from another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 'GET'],
  ])('refuses a request with %s', async (_why, headers, method) => {
    expect((await ask(as(OWNER, 'book'), headers as unknown as Record<string, string>, method)).status).toBe(
      403,
    );
  });

  test.each(['//', '//x', '/\\evil', 'http://evil.example/'])(
    'a request for %p, as any page can send it, gets 403 or 400 and does not end the server',
    async (path) => {
      const foreign = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
      expect((await ask(path, foreign)).status).toBe(403);
      expect((await ask(path)).status).toBe(400);
      expect((await ask(as(OWNER, 'book'))).status).toBe(200);
    },
  );

  test('shows frames nothing but frames', async () => {
    const host = `127.0.0.1:${port()}`;
    expect((await ask(as(OWNER, 'book'), { host })).status).toBe(404);
    expect((await ask(as(OWNER, 'run'), { host }, 'POST')).status).toBe(403);
    expect((await ask('/bingkai/abc', { host })).status).toBe(404);
  });

  test('listens on loopback only', () => {
    expect(readFileSync(require.resolve('../../emulator/web/server/serve-workspace.ts'), 'utf8')).toContain(
      "server.listen(port, '127.0.0.1'",
    );
  });

  test('knows only the people of the workspace', async () => {
    expect(await ask(as('nobody@example.com', 'sheet?id=0'))).toMatchObject({
      status: 400,
      body: expect.stringContaining('Orang tidak dikenal') as string,
    });
  });

  test('gives what lies in Drive as a download that can run nothing', async () => {
    const id = office.ws.drive.drop(office.ws.drive.rootId, 'a.html', Buffer.from('<script>1</script>'));
    const response = await fetch(`${served.url.slice(0, -1)}${as(OWNER, `drive/file?id=${id}`)}`);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('tells open pages the rows that changed, not the sheet', async () => {
    await enter(
      OWNER,
      0,
      Array.from({ length: 5000 }, (_, row) => [`baris ${row}`, 'isi']),
    );
    const before = await sheet();
    expect(before.rows).toHaveLength(5000);
    const live = await fetch(`${served.url.slice(0, -1)}${as(OWNER, 'live')}`);
    const reader = live.body!.getReader();
    await enter(COLLEAGUE, 4000, [['diubah']]);
    let text = '';
    while (!text.includes('diubah')) text += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    const news = text
      .split('\n')
      .filter((line) => line.startsWith('data: '))
      .map((line) => JSON.parse(line.slice(6)) as LiveNews)
      // The file watcher may still report the file that was dropped before.
      .filter(({ kind }) => kind !== 'drive');
    expect(news).toEqual([
      {
        kind: 'rows',
        sheet: 0,
        version: before.version + 1,
        rows: [[4000, ['diubah', 'isi']]],
        styles: [],
        rules: [],
      },
    ]);
  }, 30_000);

  test('makes the grid larger when a block is pasted over its edge', async () => {
    await post(OWNER, 'enter', { sheet: 0, row: 5000, column: 25, texts: [['a', 'b']], sure: false });
    expect(await office.call('Sheets.Spreadsheets.get', office.ws.spreadsheetId)).toMatchObject({
      sheets: [{ properties: { gridProperties: { columnCount: 27 } } }],
    });
  }, 30_000);

  test('refuses who is not among the editors of a protected range, the owner never', async () => {
    const protectedRange = {
      range: { sheetId: 0, startRowIndex: 10, endRowIndex: 11 },
      editors: { users: [OWNER] },
    };
    const requests = [{ addProtectedRange: { protectedRange } }];
    await office.call('Sheets.Spreadsheets.batchUpdate', { requests }, office.ws.spreadsheetId);
    expect(await enter(COLLEAGUE, 10, [['x']])).toEqual({
      error: expect.stringContaining('protected cell') as string,
    });
    expect(await enter(OWNER, 10, [['x']])).toEqual({ done: true });
  });

  test('draws numbers, dates, colours and formulas as the sheet formats them', async () => {
    const requests = [
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
          fields: '*',
          rows: [
            {
              values: [
                {
                  userEnteredValue: { numberValue: 46066.5 },
                  userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd mmm yyyy' } },
                },
                {
                  userEnteredValue: { numberValue: 0.25 },
                  userEnteredFormat: {
                    numberFormat: { type: 'PERCENT', pattern: '0%' },
                    textFormat: { bold: true },
                  },
                },
                { userEnteredValue: { stringValue: '007' } },
                {
                  userEnteredValue: { formulaValue: '=A1' },
                  userEnteredFormat: { backgroundColor: { red: 1 } },
                },
              ],
            },
          ],
        },
      },
    ];
    await office.call('Sheets.Spreadsheets.batchUpdate', { requests }, office.ws.spreadsheetId);
    const { rows, styles } = await sheet();
    expect(rows[0]?.slice(0, 4)).toMatchObject([
      { t: '13 Feb 2026' },
      { t: '25%' },
      { t: '007', e: "'007" },
      { t: '', e: '=A1' },
    ]);
    const look = (column: number) => styles[(rows[0]?.[column] as { s: number }).s];
    expect(look(1)).toEqual({ fontWeight: '700', textAlign: 'right' });
    expect(look(3)).toEqual({ backgroundColor: 'rgb(255, 0, 0)' });
  });
});
