import { cleanUp, COLLEAGUE, MANIFEST, openOffice, OWNER, type Office } from '../office';
import { fullScope } from '../../../emulator/authorization/scopes';

afterAll(cleanUp);

/*
 * Users by mode and kind of account: https://developers.google.com/apps-script/reference/base/session,
 * https://developers.google.com/apps-script/guides/triggers, .../guides/triggers/installable, .../guides/web
 */
const CODE = `
const who = () => [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()].join('|');
function onOpen(e) { return [who(), String(e.authMode), e.user.getEmail()]; }
function opened(e) { return [who(), String(e.authMode), e.user.getEmail(), e.triggerUid !== undefined]; }
function changed(e) { return [who(), e.changeType]; }
function edited(e) { SpreadsheetApp.getUi(); return [who(), e.range.getA1Notation()]; }
function tick() { return who(); }
function ask() { return who(); }
function ui() { SpreadsheetApp.getUi(); return 'ui'; }
function doGet() { SpreadsheetApp.getActiveSpreadsheet(); return ContentService.createTextOutput(who()); }
function gather() { const cache = CacheService.getScriptCache(); for (let i = 0; i < 40; i += 1) if (cache.get('go')) return 'went'; LockService.getScriptLock(); return 'late'; }
`;

const open = (account: 'consumer' | 'workspace', manifest = {}): Office =>
  openOffice(
    { 'Modes.js': CODE, 'appsscript.json': JSON.stringify({ ...MANIFEST, ...manifest }) },
    { account },
  );
const install = (office: Office, handler: string, on: string, as = OWNER) =>
  office.value(`ScriptApp.newTrigger('${handler}').${on}.create(); return 1`, { as });
const forSheet = 'forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())';

describe.each(['consumer', 'workspace'] as const)('%s accounts', (account) => {
  const known = account === 'workspace' ? COLLEAGUE : '';

  test('a menu and a page know the person', async () => {
    const office = open(account);
    for (const from of ['menu', 'page', 'editor'] as const)
      expect((await office.ws.run({ function: 'ask', as: COLLEAGUE, from })).result).toBe(
        `${COLLEAGUE}|${COLLEAGUE}`,
      );
  });

  test('opening fires onOpen in LIMITED mode, then installable triggers as their creator in FULL mode', async () => {
    const office = open(account);
    await install(office, 'opened', `${forSheet}.onOpen()`);
    const [simple, installed] = await office.ws.sheets.open(COLLEAGUE);
    expect(simple).toMatchObject({ from: 'simple-trigger', result: [`${known}|${known}`, 'LIMITED', known] });
    expect(installed).toMatchObject({ as: OWNER, result: [`${OWNER}|${known}`, 'FULL', known, true] });
  });

  test('a trigger set off by its own creator knows him', async () => {
    const office = open(account);
    await install(office, 'opened', `${forSheet}.onOpen()`, COLLEAGUE);
    expect((await office.ws.sheets.open(COLLEAGUE))[1]?.result).toEqual([
      `${COLLEAGUE}|${COLLEAGUE}`,
      'FULL',
      COLLEAGUE,
      true,
    ]);
  });

  test('an edit may show things to whoever made it; a clock trigger has nobody to show them to', async () => {
    const office = open(account);
    await install(office, 'edited', `${forSheet}.onEdit()`);
    await install(office, 'ui', 'timeBased().everyHours(1)');
    expect((await office.ws.sheets.type('Sheet1', 'B2', 'x', COLLEAGUE)).at(-1)?.result).toEqual([
      `${OWNER}|${known}`,
      'B2',
    ]);
    expect((await office.ws.clock.advance(3_700_000))[0]?.error?.message).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test('a web app runs as its owner or as the visitor, as the manifest says', async () => {
    const asOwner = open(account, { webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' } });
    const asVisitor = open(account, { webapp: { executeAs: 'USER_ACCESSING', access: 'ANYONE' } });
    const text = async (office: Office, visitor: string): Promise<unknown> =>
      ((await office.ws.serve({}, visitor)).result as { content: string }).content;
    expect(await text(asOwner, '')).toBe(`${OWNER}|`);
    expect(await text(asOwner, COLLEAGUE)).toBe(`${OWNER}|${known}`);
    expect(await text(asVisitor, COLLEAGUE)).toBe(`${COLLEAGUE}|${COLLEAGUE}`);
    await expect(asVisitor.ws.serve()).rejects.toThrow('Sign in');
  });
});

test('changes of structure fire onChange with what changed (guides/triggers/events#change), a script’s own do not', async () => {
  const office = open('consumer');
  await install(office, 'changed', `${forSheet}.onChange()`);
  const { sheets } = office.ws;
  const done = [
    await sheets.insertColumn('Sheet1', 1, COLLEAGUE),
    await sheets.insertRow('Sheet1', 1),
    await sheets.deleteColumn('Sheet1', 1),
    await sheets.deleteRow('Sheet1', 1),
    await sheets.addSheet('Baru'),
    await sheets.sort('Sheet1', 0),
    await sheets.type('Sheet1', 'A1', 'x'),
  ];
  expect(done.map((list) => (list.at(-1)?.result as unknown[])[1])).toEqual([
    'INSERT_COLUMN',
    'INSERT_ROW',
    'REMOVE_COLUMN',
    'REMOVE_ROW',
    'INSERT_GRID',
    'OTHER',
    'EDIT',
  ]);
  const before = office.ws.executions.length;
  await office.call(
    'Sheets.Spreadsheets.batchUpdate',
    { requests: [{ addSheet: {} }] },
    office.ws.spreadsheetId,
  );
  expect(office.ws.executions).toHaveLength(before + 1);
});

test('a simple trigger may look at its own spreadsheet and not open another by id', async () => {
  const office = open('consumer');
  const simple = { from: 'simple-trigger' } as const;
  expect(await office.value(`return SpreadsheetApp.getActiveSpreadsheet().getSheets().length`, simple)).toBe(
    1,
  );
  expect((await office.script(`SpreadsheetApp.openById(ID)`, simple)).error?.message).toBe(
    'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
});

test('a temporary key tells people apart without naming them', async () => {
  const office = open('consumer');
  const key = (as: string) => office.value<string>('return Session.getTemporaryActiveUserKey()', { as });
  expect(await key(OWNER)).toBe(await key(OWNER));
  expect(await key(OWNER)).not.toBe(await key(COLLEAGUE));
  expect(await key(OWNER)).not.toContain('@');
});

test('a person has at most 30 executions at once (guides/services/quotas)', async () => {
  const { ws } = open('consumer');
  const { running } = { running: [] as Promise<unknown>[] };
  let refused = '';
  let begun = 0;
  ws.onCall = ({ phase, method }) => {
    if (phase !== 'before' || method !== 'get') return;
    begun += 1;
    if (begun !== 1) return;
    for (let i = 0; i < 29; i += 1)
      running.push(ws.run({ function: 'gather', as: OWNER, from: 'editor', isolation: 'worker' }));
    running.push(
      ws.run({ function: 'gather', as: OWNER, from: 'editor', isolation: 'worker' }).then((run) => {
        refused = run.error?.message ?? '';
      }),
      ws.run({ function: 'ask', as: COLLEAGUE, from: 'editor', isolation: 'worker' }).then((run) => {
        expect(run.status).toBe('completed');
      }),
    );
  };
  await ws.run({ function: 'gather', as: OWNER, from: 'editor', isolation: 'worker' });
  await Promise.all(running);
  expect(refused).toBe('There are too many scripts running simultaneously for this Google user account.');
}, 30_000);

describe('accounts', () => {
  test('the triggers of a suspended person rest until the account is back', async () => {
    const office = open('consumer');
    await install(office, 'tick', 'timeBased().everyHours(1)', COLLEAGUE);
    office.ws.accounts.suspend(COLLEAGUE);
    expect(await office.ws.clock.advance(3 * 3_600_000)).toEqual([]);
    await expect(office.ws.run({ function: 'ask', as: COLLEAGUE, from: 'menu' })).rejects.toThrow(
      'suspended',
    );
    office.ws.accounts.restore(COLLEAGUE);
    expect(await office.ws.clock.advance(3_700_000)).toHaveLength(1);
  });

  test('with a deleted account go its triggers and the files it owns, wherever they lie', async () => {
    const office = open('consumer');
    const { drive } = office.ws;
    await install(office, 'tick', 'timeBased().everyHours(1)', COLLEAGUE);
    const folder = drive.createFolder(drive.rootId, 'Bersama');
    const theirs = drive.drop(folder, 'theirs.pdf', Buffer.from('1'), { owner: COLLEAGUE });
    const ours = drive.drop(folder, 'ours.pdf', Buffer.from('2'));
    office.ws.accounts.remove(COLLEAGUE);
    expect(office.ws.triggers).toEqual([]);
    expect(drive.list(folder).map(({ id }) => id)).toEqual([ours]);
    expect(() => drive.get(theirs)).toThrow();
  });
});

test('a person without a share of the spreadsheet is refused by the Sheets API, a reader only when he writes', async () => {
  const office = open('consumer');
  const stranger = 'orang@example.com';
  const id = office.ws.spreadsheetId;
  const read = () => office.callAs(stranger, 'Sheets.Spreadsheets.Values.get', id, 'Sheet1!A1');
  const write = () =>
    office.callAs(stranger, 'Sheets.Spreadsheets.batchUpdate', { requests: [{ addSheet: {} }] }, id);
  await expect(read()).rejects.toThrow('The caller does not have permission');
  office.ws.drive.share(id, stranger, 'reader');
  await read();
  await expect(write()).rejects.toThrow('The caller does not have permission');
  office.ws.drive.share(id, stranger, 'writer');
  await write();
});

test('Session in a simple trigger needs userinfo.email in a manifest that lists scopes', async () => {
  const office = open('consumer', { oauthScopes: [fullScope('spreadsheets')] });
  const run = await office.ws.run({ function: 'ask', as: OWNER, from: 'simple-trigger' });
  expect(run.error?.message).toBe(
    'Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
  );
});
