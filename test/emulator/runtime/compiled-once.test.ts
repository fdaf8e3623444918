import type * as Threads from 'node:worker_threads';
import { cleanUp, openOffice, OWNER } from '../office';

/** The size of the compiled code given to each thread: prelude, then the two scripts. */
const given: (readonly number[])[] = [];

beforeAll(() => {
  const threads = jest.requireActual<typeof Threads>('node:worker_threads');
  const { Worker } = threads;
  jest.spyOn(threads, 'Worker').mockImplementation((text, options = {}) => {
    const { program } = options.workerData as { program: { code?: readonly Uint8Array[] } };
    given.push((program.code ?? []).map(({ length }) => length));
    return new Worker(text, options);
  });
});
afterAll(() => {
  jest.restoreAllMocks();
  cleanUp();
});

const request = { function: 'f', as: OWNER, from: 'editor', isolation: 'worker' } as const;

test('only the first thread compiles a project; what it made is given to the next ones, of the same project alone', async () => {
  const one = openOffice({ 'Main.js': 'function f() { return "one" }' });
  const other = openOffice({ 'Main.js': 'function f() { return "two" }' });
  const results = [];
  for (const { ws } of [one, one, other, other, one]) results.push((await ws.run(request)).result);
  expect(results).toEqual(['one', 'one', 'two', 'two', 'one']);
  const [first, second, third, fourth, fifth] = given;
  expect([first, third]).toEqual([[], []]);
  for (const lengths of [second, fourth, fifth]) {
    expect(lengths).toHaveLength(3);
    expect(Math.min(...(lengths ?? []))).toBeGreaterThan(0);
  }
});
