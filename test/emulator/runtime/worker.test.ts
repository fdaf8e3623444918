import { Killed } from '../../../emulator';
import type { Execution, RunRequest, Workspace } from '../../../emulator';
import { cleanUp, COLLEAGUE, openOffice, OWNER } from '../office';

afterAll(cleanUp);

const CODE = `
function increment(rounds) {
  const lock = LockService.getScriptLock();
  for (let i = 0; i < rounds; i += 1) {
    lock.waitLock(300000);
    const p = PropertiesService.getScriptProperties();
    const before = Number(p.getProperty('n') || 0);
    Utilities.sleep(100);
    p.setProperty('n', String(before + 1));
    lock.releaseLock();
  }
  return LockService.getScriptLock().hasLock();
}
function racing(rounds) {
  const p = PropertiesService.getScriptProperties();
  for (let i = 0; i < rounds; i += 1) p.setProperty('n', String(Number(p.getProperty('n') || 0) + 1));
}
function hold(ms) { LockService.getScriptLock().waitLock(1); Utilities.sleep(ms); }
function impatient(ms) { LockService.getScriptLock().waitLock(ms); return 'got it'; }
function meet(me, other) {
  const cache = CacheService.getScriptCache();
  cache.put(me, 'here');
  for (let i = 0; i < 100000; i += 1) if (cache.get(other)) return 'met';
}
function holdUntilTried() {
  LockService.getScriptLock().waitLock(1);
  for (let i = 0; i < 9000 && !PropertiesService.getScriptProperties().getProperty('tried'); i += 1);
}
function tryWhileHeld() {
  const lock = LockService.getScriptLock();
  const taken = [lock.tryLock(0), lock.hasLock()];
  PropertiesService.getScriptProperties().setProperty('tried', 'yes');
  return taken;
}
function tryIt(ms) { const lock = LockService.getScriptLock(); return [lock.tryLock(ms), lock.hasLock(), lock.tryLock(0)]; }
`;

const both = { as: OWNER, from: 'editor', isolation: 'worker' } as const;

test('two executions truly run at once, and a lock keeps them from losing each other’s work', async () => {
  const { ws, value } = openOffice({ 'Main.js': CODE });
  const runs = await Promise.all([1, 2].map(() => ws.run({ function: 'increment', args: [20], ...both })));
  expect(runs.map(({ status, result }) => [status, result])).toEqual([
    ['completed', false],
    ['completed', false],
  ]);
  expect(runs[0]?.startedAt).toBe(runs[1]?.startedAt);
  expect(await value(`return PropertiesService.getScriptProperties().getProperty('n')`)).toBe('40');
});

test('each sees what the other does while both are running', async () => {
  const { ws } = openOffice({ 'Main.js': CODE });
  const pairs = [
    ['a', 'b'],
    ['b', 'a'],
  ];
  const runs = await Promise.all(pairs.map((args) => ws.run({ function: 'meet', args, ...both })));
  expect(runs.map(({ result }) => result)).toEqual(['met', 'met']);
});

/** Starts a second execution while the first holds the lock, and returns the outcomes of both. */
async function whileLocked(ws: Workspace, first: RunRequest, second: RunRequest): Promise<Execution[]> {
  const other = new Promise<Execution>((resolve) => {
    ws.onCall = ({ method, phase }) => {
      if (method !== 'waitLock' || phase !== 'after') return;
      ws.onCall = undefined;
      resolve(ws.run(second));
    };
  });
  return Promise.all([ws.run(first), other]);
}

test('who cannot get the lock in time is told so in Google’s words', async () => {
  const { ws } = openOffice({ 'Main.js': CODE });
  const [first, second] = await whileLocked(
    ws,
    { function: 'hold', args: [200_000], ...both },
    { function: 'impatient', args: [100], ...both },
  );
  expect(first?.status).toBe('completed');
  expect(second).toMatchObject({
    status: 'failed',
    error: { message: 'Lock timeout: another process was holding the lock for too long.' },
  });
});

test('who can wait goes on, on the modelled clock, when the other gave it back', async () => {
  const { ws } = openOffice({ 'Main.js': CODE });
  const [first, second] = await whileLocked(
    ws,
    { function: 'hold', args: [20_000], ...both },
    { function: 'impatient', args: [300_000], ...both },
  );
  expect(second).toMatchObject({ status: 'completed', result: 'got it' });
  expect(second?.modelledMs).toBeGreaterThanOrEqual(first?.modelledMs ?? Infinity);
});

test('tryLock(0) does not wait for a lock that another holds', async () => {
  const { ws } = openOffice({ 'Main.js': CODE });
  const [first, second] = await whileLocked(
    ws,
    { function: 'holdUntilTried', ...both },
    { function: 'tryWhileHeld', ...both },
  );
  expect(first?.status).toBe('completed');
  expect(second?.result).toEqual([false, false]);
});

test('an execution that is killed while holding a lock gives it back', async () => {
  const { ws } = openOffice({ 'Main.js': CODE });
  ws.onCall = ({ method }) => {
    if (method === 'getProperty') throw new Killed();
  };
  expect((await ws.run({ function: 'holdUntilTried', ...both })).status).toBe('killed');
  ws.onCall = undefined;
  expect((await ws.run({ function: 'tryIt', args: [0], ...both, as: COLLEAGUE })).result).toEqual([
    true,
    true,
    true,
  ]);
});

test('a user lock is each person’s own, a script lock everybody’s', async () => {
  const { value } = openOffice();
  const body = `return [LockService.getUserLock().tryLock(0), LockService.getScriptLock().tryLock(0), LockService.getDocumentLock().tryLock(0)]`;
  expect(await value(body)).toEqual([true, true, true]);
});

test('inline runs started together run one after another', async () => {
  const { ws, value } = openOffice({ 'Main.js': CODE });
  await Promise.all(
    [1, 2, 3].map(() => ws.run({ function: 'racing', args: [5], as: OWNER, from: 'editor' })),
  );
  expect(await value(`return PropertiesService.getScriptProperties().getProperty('n')`)).toBe('15');
});
