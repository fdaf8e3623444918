import { pageAnswer, Killed } from '../../../emulator';
import { cleanUp, openOffice, OWNER } from '../office';

afterAll(cleanUp);

/*
 * google.script.run: https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...) ("Legal parameters
 * are JavaScript primitives …, objects and arrays that are composed of primitives …; undefined fields within arrays become
 * null"). Where the page is silent, the strictest reading.
 */
const CODE = `
class Point { constructor(x) { this.x = x; } length() { return this.x; } }
function echo(value) { return [value, typeof value]; }
function count() { return arguments.length; }
const gifts = {
  nothing: () => undefined,
  null: () => null,
  text: () => 'a',
  nan: () => [NaN, Infinity, -0],
  holes: () => [1, undefined, , 'a'],
  missing: () => ({ a: undefined, b: 1 }),
  nested: () => ({ list: [{ deep: [true] }] }),
  instance: () => new Point(3),
  date: () => ({ a: [{ when: new Date(0) }] }),
  onlyDate: () => new Date(0),
  function: () => ({ f: () => 1 }),
  map: () => ({ m: new Map([[1, 2]]) }),
  set: () => new Set([1]),
  blob: () => Utilities.newBlob('x'),
  service: () => [SpreadsheetApp.getActiveSpreadsheet()],
  symbol: () => ({ s: Symbol('x') }),
  bigint: () => ({ n: BigInt(10) }),
  cycle: () => { const a = {}; a.a = a; return a; },
  keys: () => PropertiesService.getScriptProperties().getKeys(),
  error: () => { throw new TypeError('it broke'); },
  text_error: () => { throw 'just words'; },
  quota: () => { Utilities.sleep(300000); Utilities.sleep(300000); PropertiesService.getScriptProperties().getKeys(); },
};
function give(name) { return gifts[name](); }
const tools = { act: () => 1 };
function hidden_() { return 1; }
`;
const { ws } = openOffice({ 'Page.js': CODE });
const fromPage = (name: string, ...args: readonly unknown[]) =>
  ws.run({ function: name, as: OWNER, from: 'page', args });

class Point {
  constructor(readonly x: number) {}
}
const cyclic: Record<string, unknown> = {};
cyclic['self'] = [cyclic];

test.each<[string, unknown, string]>([
  ['a Date', new Date(), '0'],
  ['a Date in an object in a list', [{ when: new Date() }], 'when'],
  ['a function', () => 1, '0'],
  ['a function in a list', [1, () => 1], '1'],
  ['a method of an object', { act() {} }, 'act'],
  ['a Map', new Map(), '0'],
  ['a Set in an object', { tags: new Set() }, 'tags'],
  ['a symbol', Symbol('x'), '0'],
  ['a BigInt', 1n, '0'],
  ['bytes', new Uint8Array(2), '0'],
  ['a regular expression', { re: /x/ }, 're'],
  ['a promise', Promise.resolve(), '0'],
  ['a circle', cyclic, '0'],
])(
  'an argument that is or holds %s is refused before the server is asked',
  async (_what, value, property) => {
    const before = ws.executions.length;
    await expect(fromPage('echo', value)).rejects.toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
    expect(ws.executions).toHaveLength(before);
  },
);

test.each<[string, unknown, unknown]>([
  ['a number', 7, [7, 'number']],
  ['a text', '', ['', 'string']],
  ['null', null, [null, 'object']],
  ['undefined', undefined, [null, 'object']],
  ['NaN', NaN, [null, 'object']],
  ['a list with undefined in it', [1, undefined], [[1, null], 'object']],
  ['an object with undefined in it', { a: undefined, b: 2 }, [{ b: 2 }, 'object']],
  ['an instance of a class', new Point(3), [{ x: 3 }, 'object']],
])('an argument that is %s arrives as plain data', async (_what, value, expected) => {
  expect((await fromPage('echo', value)).result).toEqual(expected);
});

test('what the server does to an argument does not reach the page', async () => {
  const mine = { list: [1] };
  await fromPage('echo', mine);
  expect(mine).toEqual({ list: [1] });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['null', null],
  ['text', 'a'],
  ['nan', [null, null, 0]],
  ['holes', [1, null, null, 'a']],
  ['missing', { b: 1 }],
  ['nested', { list: [{ deep: [true] }] }],
  ['instance', { x: 3 }],
  ['date', null],
  ['onlyDate', null],
  ['function', null],
  ['map', null],
  ['set', null],
  ['blob', null],
  ['service', null],
  ['symbol', null],
])('a result with %s arrives as the page would get it', async (name, value) => {
  expect(pageAnswer(await fromPage('give', name))).toEqual({ ok: true, value });
});

test.each(['bigint', 'cycle'])('a result with a %s fails the call', async (name) => {
  expect(pageAnswer(await fromPage('give', name))).toMatchObject({
    ok: false,
    error: { name: 'ScriptError' },
  });
});

test.each<[string, string]>([
  ['error', 'it broke'],
  ['text_error', 'just words'],
  ['quota', 'Exceeded maximum execution time'],
])('a failure (%s) reaches the page as an error with the message and nothing else', async (name, message) => {
  expect(pageAnswer(await fromPage('give', name))).toEqual({
    ok: false,
    error: { name: 'ScriptError', message },
  });
});

test('a server that dies tells the page nothing of why', async () => {
  ws.onCall = () => {
    throw new Killed();
  };
  const answer = pageAnswer(await fromPage('give', 'keys'));
  ws.onCall = undefined;
  expect(answer).toEqual({
    ok: false,
    error: {
      name: 'ScriptError',
      message: "We're sorry, a server error occurred. Please wait a bit and try again.",
    },
  });
});

test.each(['hidden_', 'tools.act', 'tools', 'gifts', 'toString'])(
  'a page cannot call %s (guides/html/communication#private_functions)',
  async (name) => {
    expect((await fromPage(name)).error?.message).toBe(`Script function not found: ${name}`);
  },
);

test('several calls of a page are on their way at once', async () => {
  const office = openOffice({
    'P.js': `function meet(me, other) { const c = CacheService.getScriptCache(); c.put(me, '1'); for (let i = 0; i < 50000; i += 1) if (c.get(other)) return 'met'; }`,
  });
  const call = (...args: readonly string[]) =>
    office.ws.run({ function: 'meet', as: OWNER, from: 'page', args, isolation: 'worker' });
  const runs = await Promise.all([call('a', 'b'), call('b', 'a')]);
  expect(runs.map(({ result }) => result)).toEqual(['met', 'met']);
});
