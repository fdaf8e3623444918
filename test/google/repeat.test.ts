import fc from 'fast-check';
import { driveRepeatable } from '../../src/google/drive/drive-service';
import { createRepeat, MOST_SLEEP, repeating, type Patience } from '../../src/google/repeat';
import { repeatingFetch, type Fetch } from '../../src/google/repeat-fetch';
import { sheetsRepeatable } from '../../src/google/sheets/sheets-service';

const failure = (code: number, reason: string): Error =>
  Object.assign(new Error('API call failed'), { details: { code, errors: [{ reason }] } });

const transient = [
  failure(429, 'rateLimitExceeded'),
  failure(403, 'userRateLimitExceeded'),
  failure(500, 'internalError'),
  failure(503, 'backendError'),
  new Error("We're sorry, a server error occurred. Please wait a bit and try again."),
];
const lasting = [failure(404, 'notFound'), failure(403, 'insufficientFilePermissions'), new TypeError('x')];

/** A repeat function that records its pauses instead of sleeping. */
function recorded(more: Partial<Patience> = {}) {
  const slept: number[] = [];
  const patience = { sleep: (ms: number) => slept.push(ms), random: () => 0.5, timeIsOver: () => false };
  return { slept, repeat: createRepeat({ ...patience, ...more }) };
}

/** A function that throws these errors in turn, then succeeds; counts its calls. */
function failing(errors: readonly Error[]) {
  const calls = { count: 0 };
  const act = (): string => {
    const error = errors[calls.count];
    calls.count += 1;
    if (error) throw error;
    return 'done';
  };
  return { act, calls };
}

test.each(transient.map((error) => [error] as const))('a transient error is retried: %p', (error) => {
  const { slept, repeat } = recorded();
  const { act, calls } = failing([error, error]);
  expect(repeat(act)).toBe('done');
  expect([calls.count, slept]).toEqual([3, [1000, 3000]]);
});

test.each(lasting.map((error) => [error] as const))('any other error is thrown at once: %p', (error) => {
  const { slept, repeat } = recorded();
  const { act, calls } = failing([error]);
  expect(() => repeat(act)).toThrow(error);
  expect([calls.count, slept]).toEqual([1, []]);
});

test('an execution whose time is over does not wait', () => {
  const { repeat } = recorded({ timeIsOver: () => true });
  const { act, calls } = failing([transient[0]!]);
  expect(() => repeat(act)).toThrow();
  expect(calls.count).toBe(1);
});

test('however often Google fails, an execution sleeps five seconds at most and throws the last error', () => {
  const error = fc.constantFrom(...transient, ...lasting);
  const runs = fc.array(fc.array(error, { maxLength: 4 }), { maxLength: 10 });
  fc.assert(
    fc.property(runs, fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, random) => {
      const { slept, repeat } = recorded({ random: () => random });
      for (const errors of failures) {
        const { act, calls } = failing(errors);
        let thrown: unknown;
        try {
          repeat(act);
        } catch (caught) {
          thrown = caught;
        }
        expect(calls.count).toBeLessThanOrEqual(3);
        expect(thrown).toBe(errors[calls.count - 1]);
      }
      expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(MOST_SLEEP);
    }),
  );
});

const services = [
  ['Sheets', sheetsRepeatable],
  ['Drive', driveRepeatable],
] as const;
const methods = services.flatMap(([service, table]) =>
  Object.entries(table).map(([method, why]) => [service, method, why] as const),
);

test.each(methods)('%s %s is retried only where it is idempotent: %s', (_service, method, why) => {
  const { repeat } = recorded();
  const { act, calls } = failing([transient[0]!, transient[0]!]);
  const service = repeating({ [method]: act }, { [method]: why }, repeat);
  if (why === null) expect(() => service[method]!()).toThrow();
  else expect(service[method]!()).toBe('done');
  expect(calls.count).toBe(why === null ? 1 : 3);
});

test('calls that write the workbook, create a file or send mail are never retried', () => {
  const never = methods.flatMap(([, method, why]) => (why === null ? [method] : []));
  expect(never.sort()).toEqual([
    'copy',
    'createEncoded',
    'createFile',
    'createFolder',
    'grantEdit',
    'importHtml',
    'update',
  ]);
});

/** UrlFetchApp that responds to each address with these statuses in turn, then 200. */
function web(statuses: Readonly<Record<string, readonly number[]>>) {
  const asked: string[][] = [];
  const seen: Record<string, number> = {};
  const fetchAll = (requests: readonly { readonly url: string }[]) => {
    asked.push(requests.map(({ url }) => url));
    return requests.map(({ url }) => {
      const code = statuses[url]?.[seen[url] ?? 0] ?? 200;
      seen[url] = (seen[url] ?? 0) + 1;
      return { getResponseCode: () => code, getContentText: () => url };
    });
  };
  return { asked, service: { fetchAll } as unknown as Fetch };
}

test('of parallel requests only those with a transient error are sent again', () => {
  const { asked, service } = web({ b: [503, 429], c: [404], d: [503, 503, 503] });
  const { repeat } = recorded();
  const requests = ['a', 'b', 'c', 'd'].map((url) => ({ url }));
  const responses = repeatingFetch(() => service, repeat).fetchAll(requests);
  expect(asked).toEqual([
    ['a', 'b', 'c', 'd'],
    ['b', 'd'],
    ['b', 'd'],
  ]);
  expect(responses.map((response) => response.getResponseCode())).toEqual([200, 200, 404, 503]);
});

test('a single request is retried too', () => {
  const { asked, service } = web({ a: [500] });
  const { repeat } = recorded();
  expect(
    repeatingFetch(() => service, repeat)
      .fetch('a')
      .getResponseCode(),
  ).toBe(200);
  expect(asked).toHaveLength(2);
});

test('a service that throws before any response is retried, then its error is thrown', () => {
  const { slept, repeat } = recorded();
  const error = transient[4]!;
  const service = {
    fetchAll: () => {
      throw error;
    },
  } as unknown as Fetch;
  expect(() => repeatingFetch(() => service, repeat).fetchAll([{ url: 'a' }])).toThrow(error);
  expect(slept).toHaveLength(2);
});
