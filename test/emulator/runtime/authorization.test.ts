import { builtInScopes } from '../../../emulator/authorization/scope-table';
import { wantedTable } from '../../../emulator/authorization/make-scope-table';
import { covers, fullScope, scopesOf } from '../../../emulator/authorization/scopes';
import { latency } from '../../../emulator/latency';
import { cleanUp, COLLEAGUE, MANIFEST, openOffice, OWNER, type Office } from '../office';

afterAll(cleanUp);

const withScopes = (...scopes: readonly string[]): Office =>
  openOffice({
    'appsscript.json': JSON.stringify({ ...MANIFEST, oauthScopes: scopes.map(fullScope) }),
    'T.js': 'function tick() { MailApp.getRemainingDailyQuota(); } function nothing() { return 1; }',
  });

const message = async (office: Office, code: string, request = {}): Promise<string | undefined> =>
  (await office.script(code, request)).error?.message;

test('the table of scopes is what gas-types-detailed says today', () => {
  expect(builtInScopes).toEqual(wantedTable());
  expect(Object.keys(builtInScopes).length).toBeGreaterThan(25);
});

test('every method of an advanced service that is imitated needs a scope', () => {
  const advanced = Object.keys(latency).filter((name) => /^(Sheets|Drive)\./.test(name));
  expect(advanced.filter((name) => scopesOf(name).length === 0)).toEqual([]);
});

describe('a manifest with oauthScopes', () => {
  test.each<[string, string, string]>([
    [
      'MailApp.sendEmail({ to: "a@b.id", subject: "s", body: "b" })',
      'drive',
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    ],
    [
      'DriveApp.createFolder("x")',
      'drive.file',
      'Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: https://www.googleapis.com/auth/drive',
    ],
    [
      'DriveApp.getFileById("x")',
      'script.send_mail',
      'Specified permissions are not sufficient to call DriveApp.getFileById. Required permissions: (https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/drive)',
    ],
    [
      'ScriptApp.newTrigger("tick").timeBased().everyHours(1).create()',
      'drive',
      'Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    ],
    [
      'SpreadsheetApp.openById(ID)',
      'spreadsheets.currentonly',
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
    [
      'Session.getEffectiveUser()',
      'drive',
      'Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    ],
    [
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
      'spreadsheets',
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    ],
    [
      'Sheets.Spreadsheets.get(ID)',
      'script.send_mail',
      'API call to sheets.spreadsheets.get failed with error: Request had insufficient authentication scopes.',
    ],
    [
      'Drive.Files.create({ name: "x" })',
      'drive.readonly',
      'API call to drive.files.create failed with error: Request had insufficient authentication scopes.',
    ],
  ])('refuses %s when it names only %s', async (code, scope, expected) => {
    const office = withScopes('spreadsheets.currentonly', scope);
    expect(await message(office, `return ${code}`)).toBe(expected);
  });

  test('an active spreadsheet needs a scope for spreadsheets', async () => {
    const office = openOffice({
      'appsscript.json': JSON.stringify({ ...MANIFEST, oauthScopes: [fullScope('drive')] }),
      'T.js': 'function active() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }',
    });
    const run = await office.ws.run({ function: 'active', as: OWNER, from: 'menu' });
    expect(run.error?.message).toBe(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  test('a broader scope covers a narrower one, and not the other way round', async () => {
    expect(covers([fullScope('drive')], fullScope('drive.metadata.readonly'))).toBe(true);
    expect(covers([fullScope('drive.file')], fullScope('drive'))).toBe(false);
    const office = withScopes('spreadsheets', 'drive');
    expect(
      await office.value(
        'Drive.Files.list({}); DriveApp.getFolderById(DriveApp.createFolder("x").getId()); return 1',
      ),
    ).toBe(1);
  });

  test('needs no scope for properties, cache, locks and utilities', async () => {
    const office = withScopes('spreadsheets');
    const code = `PropertiesService.getScriptProperties().setProperty('a', 'b'); CacheService.getScriptCache().put('a', 'b'); return LockService.getScriptLock().tryLock(0)`;
    expect(await office.value(code)).toBe(true);
  });
});

describe('consent', () => {
  test('is each person’s own and can be partial', async () => {
    const office = withScopes('spreadsheets', 'drive', 'script.send_mail');
    office.ws.consent.withdraw(COLLEAGUE, fullScope('script.send_mail'));
    const code = 'return MailApp.getRemainingDailyQuota()';
    expect(await message(office, code, { as: COLLEAGUE })).toBe(
      'Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(await office.value(code)).toBe(100);
    office.ws.consent.grant(COLLEAGUE, 'all');
    expect(await office.value(code, { as: COLLEAGUE })).toBe(100);
    office.ws.consent.grant(COLLEAGUE, [fullScope('spreadsheets')]);
    expect(office.ws.consent.granted(COLLEAGUE)).toEqual([fullScope('spreadsheets')]);
  });

  test('a trigger whose creator lost a scope fails at that call; with none left it does not begin', async () => {
    const office = withScopes('spreadsheets', 'script.scriptapp', 'script.send_mail');
    await office.value('ScriptApp.newTrigger("tick").timeBased().everyMinutes(30).create(); return 1', {
      as: COLLEAGUE,
    });
    office.ws.consent.withdraw(COLLEAGUE, fullScope('script.send_mail'));
    const [first] = await office.ws.clock.advance(30 * 60_000);
    expect(first?.error?.message).toMatch(/^Specified permissions are not sufficient to call MailApp\./);
    office.ws.consent.grant(COLLEAGUE, []);
    const [second] = await office.ws.clock.advance(30 * 60_000);
    expect(second).toMatchObject({
      status: 'failed',
      error: { message: 'Authorization is required to perform that action.' },
    });
  });

  test('getAuthorizationInfo tells what is missing and where to grant it (reference/script/authorization-info)', async () => {
    const office = withScopes('spreadsheets', 'drive');
    const code = `const i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(i.getAuthorizationStatus()), i.getAuthorizationUrl(), i.getAuthorizedScopes()]`;
    expect(await office.value(code)).toEqual([
      'NOT_REQUIRED',
      null,
      ['spreadsheets', 'drive'].map(fullScope),
    ]);
    office.ws.consent.withdraw(OWNER, fullScope('drive'));
    expect(await office.value(code)).toEqual([
      'REQUIRED',
      expect.stringMatching(/^https:\/\/script\.google\.com\//),
      [fullScope('spreadsheets')],
    ]);
    expect(
      await office.value(
        `return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${fullScope('spreadsheets')}']).getAuthorizationStatus())`,
      ),
    ).toBe('NOT_REQUIRED');
  });

  test('requireScopes ends the execution, and no catch helps (reference/script/script-app#requireScopes)', async () => {
    const office = withScopes('spreadsheets', 'drive');
    office.ws.consent.withdraw(OWNER, fullScope('drive'));
    const required = (call: string): Promise<unknown> =>
      office.script(`try { ScriptApp.${call} } catch (error) { } return 'went on'`);
    const one = `requireScopes(ScriptApp.AuthMode.FULL, ['${fullScope('drive')}'])`;
    for (const call of [one, 'requireAllScopes(ScriptApp.AuthMode.FULL)'])
      expect(await required(call)).toMatchObject({
        status: 'failed',
        error: { message: 'Authorization is required to perform that action.' },
      });
    expect(
      await office.value(
        `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${fullScope('spreadsheets')}']); return 'went on'`,
      ),
    ).toBe('went on');
    expect(
      await message(office, `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${fullScope('calendar')}'])`),
    ).toContain('invalid or not required by the script');
  });

  describe("of a workspace with consent: 'ask'", () => {
    const scopes = ['spreadsheets', 'drive', 'userinfo.email'].map(fullScope);
    const [sheets = '', drive = '', email = ''] = scopes;
    const strict = (code = ''): Office =>
      openOffice(
        {
          'appsscript.json': JSON.stringify({ ...MANIFEST, oauthScopes: scopes, webapp: {} }),
          'A.js': `
            function onOpen() { SpreadsheetApp.getUi().createMenu('Alat').addItem('Kerja', 'work').addToUi(); }
            function work() { ${code} SpreadsheetApp.getActiveSpreadsheet().toast('done'); return 1; }
            function doGet() { return work(); }`,
        },
        { consent: 'ask' },
      );
    const all = 'ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);';
    const work = (office: Office, from: 'menu' | 'page' | 'trigger' | 'editor' = 'menu') =>
      office.ws.run({ function: 'work', as: COLLEAGUE, from });

    test('a new person has granted nothing: onOpen shows its menu, and an item of it asks for every scope', async () => {
      const { ws, ...office } = strict();
      expect([ws.consent.granted(OWNER), ws.consent.granted(COLLEAGUE)]).toEqual([[], []]);
      const [opened] = await ws.sheets.open(COLLEAGUE);
      expect(opened).toMatchObject({ status: 'completed', ui: [{ kind: 'menu', title: 'Alat' }] });
      expect(await work({ ws, ...office })).toMatchObject({
        status: 'failed',
        error: { message: 'Authorization is required to perform that action.' },
        asksConsent: scopes,
        ui: [],
      });
    });

    test('the person who left a box out is asked again by requireAllScopes, for that scope only', async () => {
      const office = strict(all);
      office.ws.consent.allow(COLLEAGUE, [sheets, email]);
      expect(await work(office)).toMatchObject({ status: 'failed', asksConsent: [drive], ui: [] });
      office.ws.consent.allow(COLLEAGUE, [drive]);
      const done = await work(office);
      expect(done).toMatchObject({ status: 'completed', result: 1 });
      expect(done).not.toHaveProperty('asksConsent');
    });

    test.each(['page', 'trigger'] as const)('a %s has no window to ask in', async (from) => {
      const office = strict(all);
      for (const granted of [[], [sheets]]) {
        office.ws.consent.grant(COLLEAGUE, granted);
        const run = await work(office, from);
        expect(run.error?.message).toBe('Authorization is required to perform that action.');
        expect(run).not.toHaveProperty('asksConsent');
      }
    });

    test('a failure for another reason asks nothing', async () => {
      const office = strict("throw new Error('salah');");
      office.ws.consent.grant(COLLEAGUE, 'all');
      expect(await work(office)).not.toHaveProperty('asksConsent');
    });

    test('another project of the same Workspace was granted everything when it was deployed', () => {
      const office = strict();
      expect(office.ws.project(office.project).consent.granted(OWNER)).toEqual(scopes);
    });

    test('outlives the process', async () => {
      const office = openOffice({}, { persist: true, consent: 'ask' });
      office.ws.consent.allow(COLLEAGUE, [drive]);
      const { ws } = await office.reopen({ consent: 'granted' });
      expect(ws.consent.granted(OWNER)).toEqual([]);
      expect(ws.consent.granted(COLLEAGUE)).toContain(drive);
    });
  });

  test('outlives the process', async () => {
    const office = openOffice({}, { persist: true });
    office.ws.consent.grant(COLLEAGUE, [fullScope('drive')]);
    expect((await office.reopen()).ws.consent.granted(COLLEAGUE)).not.toContain(
      fullScope('script.send_mail'),
    );
  });
});

describe('UrlFetchApp', () => {
  const fetch = `const id = DriveApp.createFile('a.txt', 'isi').getId(); const r = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/' + id + '?alt=media', { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, muteHttpExceptions: true }); return [r.getResponseCode(), r.getContentText()]`;

  test('needs script.external_request, and its token what the API behind it needs', async () => {
    expect(await message(withScopes('spreadsheets', 'drive'), fetch)).toBe(
      'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
    const office = withScopes('spreadsheets', 'drive', 'script.external_request');
    expect(await office.value(fetch)).toEqual([200, 'isi']);
    const id = office.ws.drive.drop(office.ws.drive.rootId, 'b.txt', Buffer.from('b'));
    office.ws.consent.withdraw(OWNER, fullScope('drive'));
    const again = fetch.replace(`DriveApp.createFile('a.txt', 'isi').getId()`, `'${id}'`);
    expect(await office.value(again)).toEqual([403, 'Request had insufficient authentication scopes.']);
  });

  test('answers what Drive says of a file, a file in the bin included, and 404 for one that is not there', async () => {
    const office = withScopes('spreadsheets', 'drive', 'script.external_request');
    const ask = (id: string) =>
      office.value(
        `const r = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/${id}?fields=' + encodeURIComponent('trashed,permissions(type)'), { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, muteHttpExceptions: true }); return [r.getResponseCode(), r.getResponseCode() === 200 ? JSON.parse(r.getContentText()) : '']`,
      );
    const id = office.ws.drive.drop(office.ws.drive.rootId, 'b.txt', Buffer.from('b'));
    expect(await ask(id)).toMatchObject([
      200,
      { trashed: false, permissions: expect.arrayContaining([{ type: 'user' }]) as unknown },
    ]);
    office.ws.drive.trash(id);
    expect(await ask(id)).toMatchObject([200, { trashed: true }]);
    expect(await ask('tidak-ada-berkas')).toEqual([404, '']);
  });

  test('has so many calls a day', async () => {
    const { ws, script } = openOffice();
    ws.quotas.exhaust('urlFetch', OWNER);
    expect((await script(fetch)).error?.message).toBe(
      'Service invoked too many times for one day: urlfetch.',
    );
  });
});
