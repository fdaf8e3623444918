import { cleanUp, COLLEAGUE, openOffice, OWNER } from '../office';

afterAll(cleanUp);

/* Figures: https://developers.google.com/apps-script/guides/services/quotas (consumer / Workspace) */
const addresses = (count: number): string =>
  Array.from({ length: count }, (_, at) => `a${at}@b.id`).join(',');

describe.each([
  ['consumer', 100, 200 * 1024],
  ['workspace', 1500, 400 * 1024],
] as const)('mail of a %s account', (account, daily, body) => {
  const send = `MailApp.sendEmail(args[0]); return MailApp.getRemainingDailyQuota()`;
  const mail = (more = {}): object => ({ to: 'a@b.id', subject: 's', body: 'b', ...more });

  test(`counts every recipient: ${daily} a day, also the hidden ones`, async () => {
    const { value, script, ws } = openOffice({}, { account });
    expect(await value(send, { args: [mail({ cc: 'b@b.id', bcc: addresses(3) })] })).toBe(daily - 5);
    ws.quotas.exhaust('mail', OWNER);
    expect((await script(send, { args: [mail()] })).error?.message).toBe(
      'Service invoked too many times for one day: email.',
    );
    expect(await value(send, { args: [mail()], as: COLLEAGUE })).toBe(daily - 1);
    await ws.clock.advance(24 * 3_600_000);
    expect(await value(send, { args: [mail()] })).toBe(daily - 1);
  });

  test.each<[string, object, string]>([
    ['a subject over 250 characters', mail({ subject: 'x'.repeat(251) }), 'Invalid argument: subject'],
    ['51 recipients', mail({ to: addresses(51) }), 'Limit Exceeded: Email Recipients Per Message.'],
    ['a body that is too large', mail({ body: 'x'.repeat(body + 1) }), 'Limit Exceeded: Email Body Size.'],
  ])('refuses %s', async (_what, message, words) => {
    const { script } = openOffice({}, { account });
    expect((await script(send, { args: [message] })).error?.message).toBe(words);
  });

  test('takes what is just small enough', async () => {
    const { script } = openOffice({}, { account });
    const args = [mail({ subject: 'x'.repeat(250), body: 'x'.repeat(body), to: addresses(50) })];
    expect((await script(send, { args })).status).toBe('completed');
  });
});

test.each([
  [
    '251 attachments',
    `Array.from({ length: 251 }, () => Utilities.newBlob('x'))`,
    'Limit Exceeded: Email Attachments Per Message.',
  ],
  [
    '25 MB',
    `Array(26).fill(Utilities.newBlob('x'.repeat(1024 * 1024)))`,
    'Limit Exceeded: Email Total Attachments Size.',
  ],
])('a message with more than %s is refused', async (_what, attachments, words) => {
  const { script } = openOffice();
  const code = `MailApp.sendEmail({ to: 'a@b.id', subject: 's', body: 'b', attachments: ${attachments} })`;
  expect((await script(code)).error?.message).toBe(words);
});

describe('properties', () => {
  test.each<[string, string, string]>([
    ['a value over 9 KB', `p.setProperty('a', 'x'.repeat(9 * 1024 + 1))`, 'Argument too large: value'],
    [
      'a store over 500 KB',
      `for (let i = 0; i < 60; i += 1) p.setProperty('k' + i, 'x'.repeat(9000))`,
      'You have exceeded the property storage quota.',
    ],
  ])('refuse %s', async (_what, code, words) => {
    const { script } = openOffice();
    const run = await script(`const p = PropertiesService.getScriptProperties(); ${code}`);
    expect(run.error?.message).toContain(words);
  });

  test.each(['propertiesRead', 'propertiesWrite'] as const)('are counted a day (%s)', async (quota) => {
    const { script, ws } = openOffice();
    const code = `const p = PropertiesService.getScriptProperties(); ${quota === 'propertiesRead' ? `p.getProperty('a')` : `p.setProperty('a', '1')`}`;
    expect((await script(code)).status).toBe('completed');
    ws.quotas.exhaust(quota, OWNER);
    expect((await script(code)).error?.message).toBe(
      'Service invoked too many times for one day: properties.',
    );
  });
});

test('the cache refuses what is too large and forgets the items nearest to their end when there are over 1,000', async () => {
  const { value, script } = openOffice();
  expect(
    (await script(`CacheService.getScriptCache().put('a', 'x'.repeat(100 * 1024 + 1))`)).error?.message,
  ).toBe('Argument too large: value');
  expect((await script(`CacheService.getScriptCache().put('k'.repeat(251), 'x')`)).error?.message).toBe(
    'Argument too large: key',
  );
  const body = `const c = CacheService.getScriptCache(); const v = {}; for (let i = 0; i < 1000; i += 1) v['k' + i] = 'x';
    c.put('early', 'x', 10); c.putAll(v, 600); return [c.get('early'), Object.keys(c.getAll(Object.keys(v))).length]`;
  expect(await value(body)).toEqual([null, 900]);
});

test('triggers have so much time a day, then fail before their first line', async () => {
  const { ws, value } = openOffice({ 'T.js': 'function tick() { return 1; }' });
  await value(`ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); return 1`);
  ws.quotas.exhaust('triggerTime', OWNER);
  const [first] = await ws.clock.advance(3_700_000);
  expect(first).toMatchObject({
    status: 'failed',
    callCount: 0,
    error: { message: 'Service using too much computer time for one day' },
  });
  const later = await ws.clock.advance(24 * 3_600_000);
  expect(later.at(-1)).toMatchObject({ status: 'completed' });
});

test.each([
  [
    'one cell',
    {
      updateCells: {
        start: { sheetId: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(50_001) } }] }],
        fields: 'userEnteredValue',
      },
    },
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'the workbook',
    { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 400_000 } },
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
])('%s holds so much (support.google.com/drive/answer/37603)', async (_what, request, words) => {
  const { call, ws } = openOffice();
  await expect(
    call('Sheets.Spreadsheets.batchUpdate', { requests: [request] }, ws.spreadsheetId),
  ).rejects.toThrow(words);
});

test('a person’s typing and SpreadsheetApp meet the same limit of a cell', async () => {
  const { ws, script } = openOffice();
  const words = 'Your input contains more than the maximum of 50000 characters in a single cell.';
  await expect(ws.sheets.type('Sheet1', 'A1', 'x'.repeat(50_001))).rejects.toThrow(words);
  const run = await script(`SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'.repeat(50001))`);
  expect(run.error?.message).toBe(words);
});

test('computing without an end is cut in a promise too', async () => {
  const { ws } = openOffice(
    { 'E.js': 'async function spin() { for (;;) await null; }' },
    { cpuLimitMs: 150 },
  );
  // In a thread only: interrupting promises under Jest's own async hooks kills Node itself.
  expect(await ws.run({ function: 'spin', as: OWNER, from: 'editor', isolation: 'worker' })).toMatchObject({
    status: 'timed-out',
    error: { message: 'Exceeded maximum execution time' },
  });
});

// https://developers.google.com/workspace/sheets/api/limits
test.each([
  ['Read', `Sheets.Spreadsheets.Values.get(ID, 'A1')`],
  ['Write', `Sheets.Spreadsheets.Values.update({ values: [[i]] }, ID, 'A1', { valueInputOption: 'RAW' })`],
])('a script that calls the Sheets API cell by cell meets its minute (%s)', async (kind, call) => {
  const { script, value, ws } = openOffice();
  const loop = (count: number, pause: number): string =>
    `for (let i = 0; i < ${count}; i += 1) { ${call}; Utilities.sleep(${pause}); } return 'all'`;
  expect((await script(loop(70, 0))).error?.message).toContain(
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com'.`,
  );
  await ws.clock.advance(60_000);
  expect(await value(loop(70, 1000))).toBe('all');
});
