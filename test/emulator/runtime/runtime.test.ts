import { Killed } from '../../../emulator';
import { cleanUp, openOffice, OWNER, type Office } from '../office';

afterAll(cleanUp);

const CODE = `
var counter = 0;
const top = { seen: 0 };
function count() { counter += 1; top.seen += 1; return [counter, top.seen]; }
function hidden_() { return 'secret'; }
function echo(value) { return value; }
function fail() { throw new Error('it broke'); }
function endless() { for (;;) {} }
async function later() { await null; console.log('after the promise'); }
async function laterFails() { await null; throw new Error('too late'); }
function stubborn() {
  for (let i = 0; i < 100; i += 1) { try { Utilities.sleep(10000); PropertiesService.getScriptProperties().setProperty('n', String(i)); } catch (error) { } }
  return 'survived';
}
function give(kind) {
  if (kind === 'date') return { list: [new Date()] };
  if (kind === 'plain') return { when: '2026-02-04', missing: undefined, list: [1, null, 'a'] };
  return undefined;
}
`;
const office = (): Office => openOffice({ 'Main.js': CODE });

describe('an execution', () => {
  const { ws, script, value } = office();

  test('has fresh globals every time', async () => {
    const results = [];
    for (let i = 0; i < 2; i += 1)
      results.push((await ws.run({ function: 'count', as: OWNER, from: 'editor' })).result);
    expect(results).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test.each([
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'TextEncoder',
    'TextDecoder',
    'crypto',
    'atob',
    'btoa',
    'structuredClone',
    'Buffer',
    'process',
    'require',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'queueMicrotask',
    'performance',
    '__bridge',
    '__facts',
    '__enter',
  ])('knows no %s', async (name) => {
    expect(await value(`return typeof ${name}`)).toBe('undefined');
  });

  test('has the language, Intl, console and the services', async () => {
    const names = [
      'Map',
      'Proxy',
      'BigInt',
      'Intl',
      'console',
      'Logger',
      'SpreadsheetApp',
      'Sheets',
      'Drive',
      'MailApp',
      'Utilities',
    ];
    expect(await value(`return ${JSON.stringify(names)}.filter((name) => !(name in globalThis))`)).toEqual(
      [],
    );
  });

  test('gets arrays, errors, dates and bytes of its own realm from services', async () => {
    const body = `
      const list = Drive.Files.list({}).files instanceof Array;
      let error; try { Drive.Files.get('nowhere'); } catch (caught) { error = caught; }
      const bytes = Utilities.newBlob('a').getBytes() instanceof Array;
      return [list, error instanceof Error, new Date() instanceof Date, bytes, Drive.Files.list({}) instanceof Object];`;
    expect(await value(body)).toEqual([true, true, true, true, true]);
  });

  test('cannot reach the machine through what services give it', async () => {
    const body = `return [Utilities.getUuid, Drive.Files.list, console.log].map((f) => f.constructor('return typeof process')());`;
    expect(await value(body)).toEqual(['undefined', 'undefined', 'undefined']);
  });

  test('reads the Workspace clock, which moves by what its calls cost', async () => {
    const body = `const start = Date.now(); Utilities.sleep(5000); return [Date.now() - start, new Date().getTime() - start, typeof Date()];`;
    expect(await value(body)).toEqual([5000, 5000, 'string']);
  });

  test('has local times in the time zone of the script', async () => {
    const body = `const d = new Date('2026-02-03T20:30:00Z');
      return [d.getHours(), d.getDate(), d.getTimezoneOffset(), new Date(2026, 1, 4, 3, 30).toISOString(), new Date('2026-02-04T03:30:00').toISOString(), new Date('2026-02-04').toISOString(), String(d), new Date(d).setHours(0)];`;
    expect(await value(body)).toEqual([
      3,
      4,
      -420,
      '2026-02-03T20:30:00.000Z',
      '2026-02-03T20:30:00.000Z',
      '2026-02-04T00:00:00.000Z',
      'Wed Feb 04 2026 03:30:00 GMT+0700',
      Date.parse('2026-02-03T17:30:00Z'),
    ]);
  });

  test('formats dates with Intl in that zone too', async () => {
    const body = `const d = new Date('2026-02-12T18:00:00Z'); return [new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' }).format(d), d.toLocaleDateString('id-ID'), Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }).format(d)]`;
    expect(await value(body)).toEqual(['13 Februari 2026', '13/2/2026', '12/02/2026']);
  });

  test('drains its promises before it ends', async () => {
    const execution = await ws.run({ function: 'later', as: OWNER, from: 'editor' });
    expect(execution).toMatchObject({ status: 'completed', logs: ['after the promise'] });
    expect(await ws.run({ function: 'laterFails', as: OWNER, from: 'editor' })).toMatchObject({
      status: 'failed',
      error: { message: 'too late' },
    });
  });

  test('fails with the message thrown and the lines of the bundle only', async () => {
    const { status, error } = await ws.run({ function: 'fail', as: OWNER, from: 'editor' });
    expect(status).toBe('failed');
    expect(error?.message).toBe('it broke');
    expect(error?.stack).toMatch(/Main\.js:\d+/);
    expect(error?.stack).not.toMatch(/node:|prelude|realm/);
  });

  test('logs what console and Logger are told', async () => {
    const { logs } = await script(
      `console.log('a %s', 1, { b: 2 }); console.error('bad'); Logger.log('x'); return 0;`,
    );
    expect(logs).toEqual(['a 1 {"b":2}', 'ERROR: bad', 'x']);
  });

  test.each([
    ['a method of a service', 'Drive.Files.watch', 'Drive.Files.watch'],
    ['a collection', 'Drive.Revisions', 'Drive.Revisions'],
    ['a service', 'UrlFetchApp.fetch("x")', 'UrlFetchApp.fetch'],
    [
      'a method of a handle',
      'SpreadsheetApp.getActiveSpreadsheet().insertSheet("x")',
      'Spreadsheet.insertSheet',
    ],
    [
      'a batchUpdate request',
      'Sheets.Spreadsheets.batchUpdate({ requests: [{ addSlicer: {} }] }, ID)',
      'addSlicer',
    ],
  ])('says by name that %s is not imitated', async (_what, code, name) => {
    const { error } = await script(`return ${code}`);
    expect(error?.message).toContain('Not imitated by the local Workspace');
    expect(error?.message).toContain(name);
  });

  test('knows services that Google does not have no better than Google', async () => {
    expect((await script('return NoSuchApp.x')).error?.message).toBe('NoSuchApp is not defined');
  });

  test('has an advanced service only if the manifest enables it', async () => {
    const bare = openOffice({ 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta' }) });
    expect(await bare.value('return [typeof Sheets, typeof Drive, typeof DriveApp]')).toEqual([
      'undefined',
      'undefined',
      'object',
    ]);
  });
});

describe('a function', () => {
  const { ws } = office();

  test.each([
    ['a name nobody declared', 'nowhere', 'editor'],
    ['a private function, from a page', 'hidden_', 'page'],
    ['a method of the language', 'parseInt', 'editor'],
  ] as const)('is not found under %s', async (_what, name, from) => {
    const execution = await ws.run({ function: name, as: OWNER, from });
    expect(execution).toMatchObject({
      status: 'failed',
      error: { message: `Script function not found: ${name}` },
    });
  });

  test('may be private when a menu or the editor calls it', async () => {
    expect((await ws.run({ function: 'hidden_', as: OWNER, from: 'menu' })).result).toBe('secret');
  });

  test.each([
    ['a date', [new Date()], '0'],
    ['a function', [1, () => 1], '1'],
    ['a date inside', [{ when: new Date() }], 'when'],
  ])('refuses %s from a page', async (_what, args, property) => {
    const run = ws.run({ function: 'echo', as: OWNER, from: 'page', args });
    await expect(run).rejects.toThrow(`Failed due to illegal value in property: ${property}`);
  });

  test('answers a page with plain values, and with null when there is a date in them', async () => {
    const give = async (kind: string): Promise<unknown> =>
      (await ws.run({ function: 'give', as: OWNER, from: 'page', args: [kind] })).result;
    expect(await give('plain')).toEqual({ when: '2026-02-04', list: [1, null, 'a'] });
    expect(await give('date')).toBeNull();
    expect(await give('nothing')).toBeNull();
  });
});

describe.each(['inline', 'worker'] as const)('the limits, %s', (isolation) => {
  test('end an execution after six modelled minutes, and no catch helps', async () => {
    const { ws, value } = office();
    const execution = await ws.run({ function: 'stubborn', as: OWNER, from: 'editor', isolation });
    expect(execution).toMatchObject({
      status: 'timed-out',
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(execution.result).toBeUndefined();
    const last = Number(await value(`return PropertiesService.getScriptProperties().getProperty('n')`));
    expect(last).toBeGreaterThan(30);
    expect(last).toBeLessThan(36);
  });

  test('end an execution that never calls anything', async () => {
    const { ws } = openOffice({ 'Main.js': CODE }, { cpuLimitMs: 150 });
    expect(await ws.run({ function: 'endless', as: OWNER, from: 'editor', isolation })).toMatchObject({
      status: 'timed-out',
    });
  });

  test('do not stop the next execution', async () => {
    const { ws } = office();
    await ws.run({ function: 'stubborn', as: OWNER, from: 'editor', isolation });
    expect(
      await ws.run({ function: 'echo', as: OWNER, from: 'editor', args: ['on'], isolation }),
    ).toMatchObject({ result: 'on' });
  });

  test('let a listener make a call fail, which the script may catch', async () => {
    const { ws, value } = office();
    ws.onCall = ({ method, phase }) => {
      if (method === 'setProperty' && phase === 'before') throw new Error('Service Properties failed');
    };
    const body = `try { PropertiesService.getScriptProperties().setProperty('a', 'b'); } catch (error) { return error.message; }`;
    expect(await value(body, { isolation })).toBe('Service Properties failed');
  });

  test('let a listener kill the execution before or after a call, which it cannot catch', async () => {
    for (const phase of ['before', 'after'] as const) {
      const { ws, script, value } = office();
      ws.onCall = (call) => {
        if (call.method === 'setProperty' && call.phase === phase) throw new Killed();
      };
      const body = `const p = PropertiesService.getScriptProperties(); try { p.setProperty('a', 'b'); } catch (error) {} try { p.setProperty('c', 'd'); } catch (error) {} return 1;`;
      expect(await script(body, { isolation })).toMatchObject({ status: 'killed', callCount: 1 });
      ws.onCall = undefined;
      const kept = await value(`return PropertiesService.getScriptProperties().getProperties()`);
      expect(kept).toEqual(phase === 'before' ? {} : { a: 'b' });
    }
  });
});

describe('counting', () => {
  test('names each remote call and adds its modelled time; handles and local computing are free', async () => {
    const { ws, script } = office();
    const { calls, callCount, modelledMs } = await script(`
      SpreadsheetApp.getActiveSpreadsheet().getUrl(); Utilities.getUuid(); Utilities.newBlob('a').getBytes(); Session.getEffectiveUser().getEmail();
      LockService.getScriptLock().tryLock(0); PropertiesService.getScriptProperties().getProperty('x'); Drive.Files.list({});`);
    expect(calls).toEqual({
      'LockService.tryLock': 1,
      'PropertiesService.getProperty': 1,
      'Drive.Files.list': 1,
    });
    expect(callCount).toBe(3);
    expect(modelledMs).toBe(300 + 40 + 30 + 250);
    expect(ws.usage()).toEqual({ total: 3, byService: calls, modelledMs });
    expect(ws.clock.now().toISOString()).toBe('2026-02-04T01:00:00.620Z');
  });

  test('tells the listener of each call before and after, with its arguments and place', async () => {
    const { ws, script } = office();
    const seen: unknown[] = [];
    ws.onCall = ({ service, method, args, index, phase }) => seen.push([service, method, args, index, phase]);
    await script(`Drive.Files.list({ q: 'trashed = false' }); CacheService.getScriptCache().get('k');`);
    expect(seen).toEqual([
      ['Drive.Files', 'list', [{ q: 'trashed = false' }], 0, 'before'],
      ['Drive.Files', 'list', [{ q: 'trashed = false' }], 0, 'after'],
      ['CacheService', 'get', ['script', 'k'], 1, 'before'],
      ['CacheService', 'get', ['script', 'k'], 1, 'after'],
    ]);
  });

  test('repeats exactly with the same seed', async () => {
    const ids = async (): Promise<unknown> =>
      openOffice().value(`return [Utilities.getUuid(), ID, Drive.Files.create({ name: 'a' }).id]`);
    expect(await ids()).toEqual(await ids());
  });
});
