import { cleanUp, MANIFEST, openOffice, OWNER, COLLEAGUE, writeProject } from '../office';
import { fullScope } from '../../../emulator/authorization/scopes';

afterAll(cleanUp);

const WEB = { webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' } };
const manifest = (more = {}): string => JSON.stringify({ ...MANIFEST, ...WEB, ...more });

/* https://developers.google.com/apps-script/guides/html/templates */
describe('a template', () => {
  const { value, script } = openOffice({
    'List.html': `<ul><? for (const name of names) { ?><li><?= name ?></li><? } ?></ul><?!= raw ?>`,
  });
  const made = (html: string, data: object): Promise<string> =>
    value(
      `const t = HtmlService.createTemplate(args[0]); Object.assign(t, args[1]); return t.evaluate().getContent()`,
      { args: [html, data] },
    );

  test('runs its code, prints escaped, and prints raw only when told', async () => {
    const code = `const t = HtmlService.createTemplateFromFile('List'); t.names = ['<b>', 'x']; t.raw = '<i>'; return t.evaluate().setTitle('T').getContent()`;
    expect(await value(code)).toBe('<ul><li>&lt;b&gt;</li><li>x</li></ul><i>');
  });

  const evil = `"'<script>&`;
  test.each<[string, string, unknown, string]>([
    ['text', '<p><?= v ?></p>', evil, '<p>&#34;&#39;&lt;script&gt;&amp;</p>'],
    ['a quoted attribute', '<a title="<?= v ?>">', evil, '<a title="&#34;&#39;&lt;script&gt;&amp;">'],
    ['a bare attribute', '<a title=<?= v ?>>', 'a b=c>', '<a title=a&#32;b&#61;c&gt;>'],
    ['an address', '<a href="<?= v ?>">', 'https://x.id/?a=1&b', '<a href="https://x.id/?a=1&amp;b">'],
    [
      'an address with a scheme that runs code',
      '<a href="<?= v ?>">',
      'javascript:alert(1)',
      '<a href="#zSoyz">',
    ],
    ['the rest of an address', '<a href="/x?<?= v ?>">', 'a:b', '<a href="/x?a:b">'],
    [
      'a script',
      '<script>var x = <?= v ?>;</script>',
      '</script>',
      `<script>var x = '\\x3c\\x2fscript\\x3e';</script>`,
    ],
    ['a number in a script', '<script>var x = <?= v ?>;</script>', 7, '<script>var x =  7 ;</script>'],
    [
      'a text in a script',
      `<script>f('<?= v ?>')</script>`,
      `');alert(1)//`,
      `<script>f('\\x27);alert(1)\\x2f\\x2f')</script>`,
    ],
    ['a handler', '<a onclick="f(<?= v ?>)">', `x')`, `<a onclick="f(&#39;x\\x27)&#39;)">`],
    ['a style', '<p style="color: <?= v ?>">', 'red', '<p style="color: red">'],
    ['a style that would run', '<p style="<?= v ?>">', 'background:url(x)', '<p style="zSoyz">'],
    [
      'text after a script',
      '<script>var a = "<b>";</script><p><?= v ?>',
      '<',
      '<script>var a = "<b>";</script><p>&lt;',
    ],
    ['a comment, which goes', 'a<!-- <?= v ?> -->b', '-->', 'ab'],
    ['nothing', '<p><?= v ?></p>', null, '<p></p>'],
  ])('escapes for its place: %s', async (_where, html, v, expected) => {
    expect(await made(html, { v })).toBe(expected);
  });

  test('fails like the script that it is', async () => {
    expect((await script(`HtmlService.createTemplate('<?= nowhere ?>').evaluate()`)).error?.message).toBe(
      'nowhere is not defined',
    );
    expect((await script(`HtmlService.createTemplateFromFile('Tiada')`)).error?.message).toBe(
      'No HTML file named Tiada was found.',
    );
  });

  test('shows its code with the names that Google uses', async () => {
    expect(await value(`return HtmlService.createTemplate('a<?= b ?>').getCode()`)).toContain(
      'output._$ = b;',
    );
  });
});

/* https://developers.google.com/apps-script/guides/web , /guides/content */
describe('a web app', () => {
  const CODE = `
    function doGet(e) {
      if (e.parameter.as === 'json') return ContentService.createTextOutput(JSON.stringify(e)).setMimeType(ContentService.MimeType.JSON).downloadAsFile('a.json');
      if (e.parameter.as === 'nothing') return;
      if (e.parameter.as === 'text') return 'text';
      if (e.parameter.as === 'ui') SpreadsheetApp.getUi();
      if (e.parameter.as === 'meta') return HtmlService.createHtmlOutput('x').addMetaTag('refresh', '0');
      return HtmlService.createHtmlOutput('<p>Halo</p>').setTitle('Judul').addMetaTag('viewport', 'width=device-width');
    }`;
  const office = openOffice({ 'Web.js': CODE, 'appsscript.json': manifest() });
  const get = (as: string) => office.ws.serve({ parameters: { as, list: ['1', '2'] } });

  test('answers with the page that doGet returns', async () => {
    expect(await get('html')).toMatchObject({
      from: 'web',
      result: {
        kind: 'html',
        content: '<p>Halo</p>',
        title: 'Judul',
        metaTags: [{ name: 'viewport', content: 'width=device-width' }],
      },
    });
  });

  test('is told of the request, and answers with text of a type', async () => {
    const { content, ...rest } = (await get('json')).result as Record<string, string>;
    expect(rest).toEqual({ kind: 'text', mimeType: 'JSON', fileName: 'a.json' });
    expect(JSON.parse(content!)).toMatchObject({
      queryString: 'as=json&list=1&list=2',
      parameter: { as: 'json', list: '1' },
      parameters: { as: ['json'], list: ['1', '2'] },
      contextPath: '',
      contentLength: -1,
    });
  });

  test.each([
    ['nothing', 'The script completed but did not return anything.'],
    ['text', 'The script completed but the returned value is not a supported return type.'],
    ['ui', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['meta', 'The specified meta tag is not allowed in this context.'],
  ])('fails with Google’s words for %s', async (as, message) => {
    expect((await get(as)).error?.message).toBe(message);
  });

  test('without a doGet there is nothing to show', async () => {
    const bare = openOffice({ 'appsscript.json': manifest() });
    expect((await bare.ws.serve()).error?.message).toBe('Script function not found: doGet');
  });
});

describe('a second project in the same Workspace', () => {
  const SECOND = `
    function doGet() {
      const files = DriveApp.getFileById(PropertiesService.getScriptProperties().getProperty('file'));
      return ContentService.createTextOutput(files.getName());
    }
    function set(id) { PropertiesService.getScriptProperties().setProperty('file', id); }
    function facts() {
      return [SpreadsheetApp.getActiveSpreadsheet(), PropertiesService.getDocumentProperties(), LockService.getDocumentLock(),
        PropertiesService.getScriptProperties().getKeys(), ScriptApp.getScriptId()];
    }
    function ui() { SpreadsheetApp.getUi(); }
    function mail() { MailApp.sendEmail('a@b.id', 's', 'b'); }
    function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick() { return 'second'; }
    function lock() { return LockService.getScriptLock().tryLock(0); }`;
  const second = (scopes: readonly string[] = ['drive.readonly', 'script.scriptapp', 'spreadsheets']) =>
    writeProject({
      'Code.js': SECOND,
      'appsscript.json': manifest({ oauthScopes: scopes.map(fullScope) }),
    });

  test('reads what the first has published, to a visitor without an account', async () => {
    const { ws } = openOffice();
    const file = ws.drive.drop(ws.drive.rootId, 'dip.json', Buffer.from('{}'));
    const site = ws.project(second());
    await site.run({ function: 'set', args: [file], as: OWNER, from: 'editor' });
    expect((await site.serve({}, '')).result).toEqual({
      kind: 'text',
      content: 'dip.json',
      mimeType: 'TEXT',
    });
  });

  test('has an id, properties, scopes and triggers of its own, and no document', async () => {
    const { ws, value } = openOffice();
    await value(`PropertiesService.getScriptProperties().setProperty('first', '1'); return 1`);
    const site = ws.project(second());
    const run = (name: string) => site.run({ function: name, as: OWNER, from: 'editor' });
    const [active, properties, lock, keys, id] = (await run('facts')).result as unknown[];
    expect([active, properties, lock, keys]).toEqual([null, null, null, []]);
    expect(id).toBe(site.scriptId);
    expect(id).not.toBe(await value('return ScriptApp.getScriptId()'));
    expect((await run('ui')).error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
    expect((await run('mail')).error?.message).toContain('Specified permissions are not sufficient');
    await run('install');
    expect([site.triggers.length, ws.triggers.length]).toEqual([1, 0]);
    expect((await ws.clock.advance(3_700_000)).map(({ result }) => result)).toEqual(['second']);
  });

  test('keeps what it has when the Workspace is opened again', async () => {
    const office = openOffice({}, { persist: true });
    const folder = second();
    await office.ws.project(folder).run({ function: 'set', args: ['x'], as: COLLEAGUE, from: 'editor' });
    const before = office.ws.project(folder).scriptId;
    const again = (await office.reopen()).ws.project(folder);
    expect(again.scriptId).toBe(before);
    const { result } = await again.run({ function: 'facts', as: OWNER, from: 'editor' });
    expect((result as unknown[])[3]).toEqual(['file']);
  });
});
