import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkspace, type ScriptProject, type Workspace } from '../../emulator';
import { serveWorkspace, type ServedWorkspace } from '../../emulator/web';
import { addressOf, locationOf } from '../../emulator/web/visitor/place';
import type { WireBook } from '../../emulator/web/wire/wire';

const OWNER = 'pemilik@example.com';
const CODE = `
  function doGet(e) {
    if (e.parameter.format) return ContentService.createTextOutput(JSON.stringify(e.parameters)).setMimeType(ContentService.MimeType.JSON);
    const self = ScriptApp.getService().getUrl();
    return HtmlService.createHtmlOutput('<p>' + self + '</p>').setTitle('A & B').addMetaTag('viewport', 'width=device-width');
  }
  function who(x) { return [x, Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function broken() { throw new Error('rusak'); }`;

/** The web app of the spreadsheet's own project, which runs as whoever opens it. */
const OFFICE_CODE = `
  function doGet(e) { return HtmlService.createHtmlOutput('<p>' + JSON.stringify([e.parameter, who()]) + '</p>'); }
  function who() {
    let ui = 'ada';
    try { SpreadsheetApp.getUi(); } catch (error) { ui = error.message; }
    const users = [Session.getActiveUser(), Session.getEffectiveUser()].map((user) => user.getEmail());
    return [...users, SpreadsheetApp.getActiveSpreadsheet().getSheets().length > 0, ui];
  }`;
const GUEST = 'tamu@example.com';

let folder: string;
let workspace: Workspace;
let app: ScriptProject;
let served: ServedWorkspace;
let visits = 0;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'situs-'));
  const project = (name: string, manifest: object, code: string): string => {
    const place = path.join(folder, name);
    mkdirSync(place);
    writeFileSync(
      path.join(place, 'appsscript.json'),
      JSON.stringify({ timeZone: 'Asia/Jakarta', ...manifest }),
    );
    writeFileSync(path.join(place, 'Code.js'), code);
    return place;
  };
  workspace = openWorkspace({
    folder: path.join(folder, 'kerja'),
    project: project(
      'utama',
      {
        webapp: { executeAs: 'USER_ACCESSING', access: 'ANYONE' },
        oauthScopes: ['spreadsheets', 'userinfo.email'].map(
          (name) => `https://www.googleapis.com/auth/${name}`,
        ),
      },
      OFFICE_CODE,
    ),
    consent: 'ask',
    people: [
      { email: OWNER, name: 'Pemilik' },
      { email: GUEST, name: '<Tamu>' },
    ],
    owner: OWNER,
    // An id that contains a hyphen, as Google's do.
    seed: 8,
    persist: false,
  });
  const webapp = { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' };
  app = workspace.project(project('situs', { webapp }, CODE));
  served = await serveWorkspace(workspace, {
    port: 0,
    webApps: [
      { title: 'Situs', project: app, prepare: () => void (visits += 1) },
      { title: 'Kantor', project: workspace, size: { width: 360, height: 740 } },
    ],
    phone: { host: '127.0.0.1', port: 0 },
  });
});
afterAll(async () => {
  await served.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (rest: string): string => `${served.url}macros/s/${app.scriptId}/${rest}`;
const run = (body: object, headers: Readonly<Record<string, string>> = {}) =>
  fetch(at('run'), { method: 'POST', body: JSON.stringify(body), headers });

test('a visitor gets the page in a frame of the other origin, with its title, meta tags and its address here', async () => {
  const outer = await (await fetch(at('exec'))).text();
  expect(outer).toContain('<title>A &amp; B</title>');
  expect(outer).toContain('<meta name="viewport" content="width=device-width">');
  const inner = await (await fetch(/src="(http:\/\/127\.0\.0\.1[^"]+)"/.exec(outer)?.[1] ?? '')).text();
  expect(inner).toContain(`<p>${at('exec')}</p>`);
  expect(inner).toContain('globalThis.__webApp = true');
  expect(visits).toBe(1);
});

test('text comes as it is, with its type and all parameters', async () => {
  const answer = await fetch(at('exec?format=json&a=1&a=2'));
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(await answer.json()).toEqual({ format: ['json'], a: ['1', '2'] });
});

test('what the page calls runs in the name of the owner, set off by somebody unknown', async () => {
  expect(await (await run({ name: 'who', args: [7] })).json()).toEqual({
    ok: true,
    result: [7, '', OWNER],
    message: '',
  });
  expect(await (await run({ name: 'broken', args: [] })).json()).toEqual({
    ok: false,
    result: null,
    message: 'rusak',
  });
});

test('no other site calls it, and no other project answers', async () => {
  expect((await run({ name: 'who', args: [] }, { origin: 'https://lain.example.com' })).status).toBe(403);
  expect((await fetch(at('run'))).status).toBe(400);
  expect((await fetch(`${served.url}macros/s/lain/exec`)).status).toBe(404);
});

test('the page of the office is told the way to it', async () => {
  const book = (await (await fetch(`${served.url}api/book`)).json()) as WireBook;
  expect(book.webApps).toMatchObject([
    { title: 'Situs', path: `/macros/s/${app.scriptId}/exec`, signsIn: false },
    { title: 'Kantor', signsIn: true, size: { width: 360, height: 740 } },
  ]);
});

describe('a web app that runs as its visitor', () => {
  const place = async (): Promise<string> => {
    const { webApps } = (await (await fetch(`${served.url}api/book`)).json()) as WireBook;
    return `${served.url.slice(0, -1)}${webApps[1]?.path ?? ''}`;
  };
  const as = async (person: string): Promise<string> => `${await place()}?a=1&authuser=${person}`;
  const innerOf = async (outer: string): Promise<string> =>
    (await fetch(/src="(http:\/\/[^"]+)"/.exec(outer)?.[1] ?? '')).text();
  const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';

  test('asks who it is, and knows nobody else', async () => {
    for (const address of [`${await place()}?a=1`, await as('lain@example.com')]) {
      const text = await (await fetch(address)).text();
      expect(text).toContain('Pilih akun');
      expect(text).toContain('&lt;Tamu&gt;');
    }
    expect((await fetch((await place()).replace('exec', 'run'), { method: 'POST', body: '{}' })).status).toBe(
      400,
    );
  });

  test('asks for consent first, box by box, then runs as the visitor with the spreadsheet and without its window', async () => {
    const asked = await (await fetch(await as(GUEST))).text();
    expect(asked).toContain('Otorisasi diperlukan');
    const boxes = [...asked.matchAll(/name="scope" value="([^"]+)"/g)].map(([, scope]) => [
      'scope',
      scope ?? '',
    ]);
    await fetch((await as(GUEST)).replace('exec', 'allow'), {
      method: 'POST',
      body: new URLSearchParams(boxes).toString(),
    });
    const inner = await innerOf(await (await fetch(await as(GUEST))).text());
    expect(inner).toContain(`<p>[{"a":"1"},["${GUEST}","${GUEST}",true,"${NO_UI}"]]</p>`);
    const called = await fetch((await as(GUEST)).replace('exec', 'run'), {
      method: 'POST',
      body: JSON.stringify({ name: 'who', args: [] }),
    });
    expect(await called.json()).toMatchObject({ ok: true, result: [GUEST, GUEST, true, NO_UI] });
  });

  describe('for a phone in the same network', () => {
    const cookie = { value: '' };
    const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(new URL(path, served.phoneUrl), { redirect: 'manual', headers: { ...headers } });

    test('says nothing to a device without the code, whatever it asks for', async () => {
      for (const path of [
        '/',
        '/api/book',
        '/masuk',
        '/masuk?kode=0000000000',
        new URL(await place()).pathname,
      ])
        expect((await ask(path)).status).toBe(403);
      expect((await ask('/', { origin: 'http://evil.example' })).status).toBe(403);
    });

    test('admits the first device with the code, once', async () => {
      const first = await ask(served.phoneUrl);
      expect(first.status).toBe(302);
      cookie.value = first.headers.get('set-cookie')?.split(';')[0] ?? '';
      expect(first.headers.get('set-cookie')).toContain('HttpOnly');
      expect((await ask(served.phoneUrl)).status).toBe(403);
    });

    test('shows that device the web app that needs an account, in a frame of another origin, and nothing else', async () => {
      const { pathname } = new URL(await place());
      const outer = await (await ask(`${pathname}?authuser=${GUEST}`, { cookie: cookie.value })).text();
      const frame = /src="(http:\/\/[^"]+)"/.exec(outer)?.[1] ?? '';
      expect(new URL(frame).origin).not.toBe(new URL(served.phoneUrl).origin);
      expect((await fetch(frame)).status).toBe(403);
      expect(await (await fetch(frame, { headers: { cookie: cookie.value } })).text()).toContain(GUEST);
      for (const path of ['/api/book', '/page.js', `/macros/s/${app.scriptId}/exec`])
        expect((await ask(path, { cookie: cookie.value })).status).toBe(404);
    });

    test('is closed unless it was asked for', async () => {
      const other = await serveWorkspace(workspace, { port: 0 });
      expect(other.phoneUrl).toBe('');
      await other.close();
    });
  });
});

test.each([
  ['a hash alone', null, 'DIP-0001', '/exec?a=1#DIP-0001'],
  ['no hash', null, '', '/exec?a=1'],
  ['nothing new', null, null, '/exec?a=1#b'],
  ['no parameters', {}, null, '/exec#b'],
  ['several values', { c: ['1', '2'], d: 'x y' }, '', '/exec?c=1&c=2&d=x+y'],
])('google.script.history goes to %s', (_what, parameters, hash, address) => {
  expect(addressOf({ pathname: '/exec', search: '?a=1', hash: '#b' }, parameters, hash)).toBe(address);
});

test('google.script.url tells the hash without its mark, and every value of a parameter', () => {
  expect(locationOf({ search: '?a=1&a=2&b=3', hash: '#x%20y' })).toEqual({
    hash: 'x y',
    parameter: { a: '1', b: '3' },
    parameters: { a: ['1', '2'], b: ['3'] },
  });
});
