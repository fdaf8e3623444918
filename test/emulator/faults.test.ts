import type { Workspace } from '../../emulator';
import * as faults from '../../emulator/faults';
import { fullScope } from '../../emulator/authorization/scopes';
import { cleanUp, COLLEAGUE, openOffice, OWNER } from './office';

afterAll(cleanUp);

const CODE = `
function three() {
  const p = PropertiesService.getScriptProperties();
  const said = [];
  for (const key of ['a', 'b', 'c']) try { p.setProperty(key, '1'); said.push(key); } catch (error) { said.push(error.message); }
  return said;
}
function keys() { return PropertiesService.getScriptProperties().getKeys(); }
function mail() { MailApp.getRemainingDailyQuota(); MailApp.sendEmail('a@b.id', 's', 'b'); }
function lock() { PropertiesService.getScriptProperties().getKeys(); const l = LockService.getScriptLock(); return [l.tryLock(1000), l.tryLock(60000)]; }
function read() { const get = () => (Sheets.Spreadsheets.Values.get(SpreadsheetApp.getActiveSpreadsheet().getId(), 'Sheet1!A1:C3').values); return [get(), get()]; }
function size() { const list = () => Drive.Files.list({ q: "name = 'scan.pdf'", fields: 'files(size)' }).files[0].size; return [list(), list(), list()]; }
function times() { const p = PropertiesService.getScriptProperties(); const t = [Date.now()]; p.getKeys(); t.push(Date.now()); p.getKeys(); return t.map((x) => x - t[0]); }
function many() { const said = []; for (let i = 0; i < 40; i += 1) try { Drive.Files.list({}); said.push('ok'); } catch (error) { said.push(error.message); } return said; }
`;
const open = () => openOffice({ 'F.js': CODE });
const run = async (ws: Workspace, name: string, fault: faults.Fault) => {
  ws.onCall = fault;
  const execution = await ws.run({ function: name, as: OWNER, from: 'editor' });
  ws.onCall = undefined;
  return execution;
};
const left = async (ws: Workspace): Promise<unknown> =>
  (await ws.run({ function: 'keys', as: OWNER, from: 'editor' })).result;

const SERVER = "We're sorry, a server error occurred. Please wait a bit and try again.";

test('a call fails before its work is done, or after it', async () => {
  const before = open();
  expect((await run(before.ws, 'three', faults.failBefore(2))).result).toEqual(['a', SERVER, 'c']);
  expect(await left(before.ws)).toEqual(['a', 'c']);
  const after = open();
  const error = faults.transientErrors.drive();
  expect((await run(after.ws, 'three', faults.failAfter(2, error))).result).toEqual([
    'a',
    'Service error: Drive',
    'c',
  ]);
  expect(await left(after.ws)).toEqual(['a', 'b', 'c']);
});

test('a kill at a call leaves what was done, with that call or without it', async () => {
  for (const [phase, kept] of [
    ['before', ['a']],
    ['after', ['a', 'b']],
  ] as const) {
    const { ws } = open();
    expect((await run(ws, 'three', faults.killAt(2, phase))).status).toBe('killed');
    expect(await left(ws)).toEqual(kept);
  }
});

test('a fault may be about some calls only', async () => {
  const { ws } = open();
  const fault = faults.failBefore(1, faults.transientErrors.internal(), 'Sheets.Spreadsheets.Values.get');
  expect((await run(ws, 'three', fault)).result).toEqual(['a', 'b', 'c']);
  expect((await run(ws, 'read', fault)).error?.message).toBe(
    'API call to sheets.spreadsheets.values.get failed with error: Internal error encountered.',
  );
});

test.each<[string, Error, string]>([
  [
    'spreadsheets',
    faults.transientErrors.spreadsheets('1a'),
    'Service Spreadsheets failed while accessing document with id 1a.',
  ],
  [
    'time',
    faults.transientErrors.spreadsheetsTimedOut('1a'),
    'Service Spreadsheets timed out while accessing document with id 1a.',
  ],
  ['drive', faults.transientErrors.drive(), 'Service error: Drive'],
  ['server', faults.transientErrors.server(), SERVER],
])('a built-in service in trouble (%s) says it in Google’s words', async (_what, error, words) => {
  const { ws, script } = open();
  ws.onCall = faults.failBefore(1, error);
  expect((await script(`SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`)).error?.message).toBe(
    words,
  );
});

test.each<[number, Error]>([
  [429, faults.transientErrors.tooManyReads()],
  [403, faults.transientErrors.rateLimit()],
  [500, faults.transientErrors.internal()],
  [503, faults.transientErrors.unavailable()],
])('an API in trouble (%i) says so with its status', async (code, error) => {
  const { ws, value } = open();
  ws.onCall = faults.failBefore(1, error);
  const body = `try { Sheets.Spreadsheets.get(ID) } catch (error) { return [error.name, error.details.code, error.message] }`;
  expect(await value(body)).toEqual([
    'GoogleJsonResponseException',
    code,
    `API call to sheets.spreadsheets.get failed with error: ${error.message}`,
  ]);
});

test('passing troubles come from a seed: the same seed, the same calls', async () => {
  const said = async (seed: number): Promise<unknown> =>
    (await run(open().ws, 'many', faults.transient(seed, 0.3))).result;
  const first = (await said(1)) as string[];
  expect(await said(1)).toEqual(first);
  expect(await said(2)).not.toEqual(first);
  const failed = first.filter((word) => word !== 'ok').length;
  expect(failed).toBeGreaterThan(3);
  expect(failed).toBeLessThan(25);
});

test('a quota runs out between two calls', async () => {
  const { ws } = open();
  expect((await run(ws, 'mail', faults.quotaRunsOut(ws, 2, 'mail', OWNER))).error?.message).toBe(
    'Service invoked too many times for one day: email.',
  );
});

test('a scope is withdrawn between two calls', async () => {
  const { ws } = open();
  const fault = faults.scopeIsWithdrawn(ws, 2, OWNER, fullScope('script.send_mail'));
  expect((await run(ws, 'mail', fault)).error?.message).toContain(
    'permissions are not sufficient to call MailApp.sendEmail',
  );
});

test('somebody else holds a lock for a time', async () => {
  const { ws } = open();
  const execution = await run(ws, 'lock', faults.lockIsHeld(ws, 1, 'script', 20_000));
  expect(execution.result).toEqual([false, true]);
  expect(execution.modelledMs).toBeGreaterThan(20_000);
});

test('a colleague types, sorts or inserts a column between two calls', async () => {
  const cases: [(ws: Workspace) => faults.Fault, unknown][] = [
    [
      (ws) => faults.colleagueTypes(ws, 2, { sheet: 'Sheet1', a1: 'A1', text: 'x', as: COLLEAGUE }),
      [['x'], ['a']],
    ],
    [(ws) => faults.colleagueSorts(ws, 2, { sheet: 'Sheet1', column: 0 }), [['a'], ['b']]],
    [
      (ws) => faults.colleagueInsertsColumn(ws, 2, { sheet: 'Sheet1', before: 0 }),
      [
        ['', 'b'],
        ['', 'a'],
      ],
    ],
  ];
  for (const [fault, seen] of cases) {
    const { ws } = open();
    await ws.sheets.type('Sheet1', 'A1', 'b');
    await ws.sheets.type('Sheet1', 'A2', 'a');
    expect((await run(ws, 'read', fault(ws))).result).toEqual([[['b'], ['a']], seen]);
  }
});

test('a file grows while it is being listed', async () => {
  const { ws } = open();
  const id = ws.drive.drop(ws.drive.rootId, 'scan.pdf', Buffer.from('12'));
  const fault = faults.fileGrows(ws, id, Buffer.from('345'));
  expect((await run(ws, 'size', fault)).result).toEqual(['5', '8', '11']);
});

test('the clock jumps, and the six minutes do not count it', async () => {
  const { ws } = open();
  const before = ws.clock.now().getTime();
  const execution = await run(ws, 'times', faults.clockJumps(1, 24 * 3_600_000));
  const [, jumped = 0] = execution.result as number[];
  expect(jumped).toBeGreaterThanOrEqual(24 * 3_600_000);
  expect(execution).toMatchObject({ status: 'completed' });
  expect(execution.modelledMs).toBeLessThan(10_000);
  expect(ws.clock.now().getTime() - before).toBeGreaterThanOrEqual(24 * 3_600_000);
});

test('several faults act together', async () => {
  const { ws } = open();
  const both = faults.together(faults.failBefore(1), faults.killAt(2, 'after'));
  expect((await run(ws, 'three', both)).status).toBe('killed');
  expect(await left(ws)).toEqual(['b', 'c']);
});
