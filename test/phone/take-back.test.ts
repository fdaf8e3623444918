import fc from 'fast-check';
import type { Answer, MovesView } from '../../src/rpc/contract/contract';
import type { call } from '../../src/page/server';
import type { Kept, KeptStore } from '../../src/phone/kept/kept';
import { memoryStore } from '../../src/phone/kept/memory-store';
import { PHONE_STEP, sendKept } from '../../src/phone/kept/send-kept';
import { OnItsWay, takeBack } from '../../src/phone/kept/take-back';

const cut: Answer<never> = { ok: false, code: 'DISCONNECTED', message: 'putus', details: [] };
const FILED: MovesView = { moved: 1, left: 0 };

const document = (size: number): Kept => ({
  key: 'd',
  office: 'kantor',
  account: 'a@example.com',
  rowId: 'KUL-0001',
  title: 'Neraca',
  name: 'd.pdf',
  mimeType: 'application/pdf',
  size,
  pages: 1,
  madeAt: 1,
  state: 'antre',
  sentAt: 0,
  uploadId: '',
  words: '',
});

/** The server's side: counts the files that it has whole, each content once. */
function server() {
  const parts = { received: 0 };
  const filed = { count: 0 };
  const serve = (name: string, args: readonly unknown[], size: number): Answer<unknown> => {
    const value = (() => {
      if (name === 'uploadScan') return ((filed.count = 1), FILED);
      if (name === 'beginUpload') return { id: 'u', received: 0, partBytes: PHONE_STEP, moves: null };
      const part = args[2] as { from: number; base64: string } | null;
      if (part?.from === parts.received) parts.received += Buffer.from(part.base64, 'base64').length;
      if (parts.received === size) filed.count = 1;
      return { id: 'u', received: parts.received, partBytes: 0, moves: filed.count > 0 ? FILED : null };
    })();
    return { ok: true, value };
  };
  return { serve, filed };
}

const sending = (store: KeptStore, ask: typeof call, isOnline = true) =>
  sendKept({
    store,
    ask,
    account: 'a@example.com',
    office: 'kantor',
    heard: () => undefined,
    sent: () => undefined,
    digest: () => Promise.resolve(''),
    pauses: new Map(),
    now: () => 1_000,
    isOnline: () => isOnline,
  });

beforeAll(() => {
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, pause = 0) => {
    if (pause < 60_000) setImmediate(run);
    return 0;
  }) as unknown as typeof setTimeout);
  Object.assign(globalThis, {
    FileReader: class {
      result = '';
      onload = (): void => undefined;
      readAsDataURL(part: Blob): void {
        void part.arrayBuffer().then((bytes) => {
          this.result = `data:;base64,${Buffer.from(bytes).toString('base64')}`;
          this.onload();
        });
      }
    },
  });
});
afterAll(() => jest.restoreAllMocks());

describe.each([
  ['one call', 3],
  ['parts', 2 * PHONE_STEP],
])('a document that is sent in %s and taken back meanwhile', (_how, size) => {
  test('is either the person’s again and never at Google, or is sent once and the person is told', async () => {
    const content = new Uint8Array(size);
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), fc.nat(20), async (schedule, isLost, later) => {
        const plain = memoryStore();
        await plain.add(document(size), content, []);
        const store: KeptStore = {
          ...plain,
          all: schedule.scheduleFunction(() => plain.all()),
          change: schedule.scheduleFunction((key: string, cells: Partial<Kept>) => plain.change(key, cells)),
          acknowledge: schedule.scheduleFunction((key: string, at: number) => plain.acknowledge(key, at)),
        };
        const { serve, filed } = server();
        const asked = (loses: boolean) =>
          schedule.scheduleFunction((name: string, ...args: readonly unknown[]) => {
            const answer = serve(name, args, size);
            return Promise.resolve(loses ? cut : answer);
          }) as unknown as typeof call;
        const person = async (): Promise<string> => {
          for (let turn = 0; turn < later; turn += 1) await schedule.schedule(Promise.resolve());
          try {
            await takeBack(store, 'd', 1_001);
            return (await plain.all())[0]!.completing === undefined ? 'taken' : 'taken, perhaps at Google';
          } catch (error) {
            expect(error).toBeInstanceOf(OnItsWay);
            return 'told';
          }
        };
        const taken = person();
        const sent = sending(store, asked(isLost));
        const [outcome] = await schedule.waitFor(Promise.all([taken, sent]));
        outcomes.add(outcome!);
        const [kept] = await plain.all();
        if (outcome !== 'told') {
          expect(kept!.state).toBe('konsep');
          if (outcome === 'taken') expect(filed.count).toBe(0);
        } else {
          // As the sender does later, with a connection.
          await schedule.waitFor(sending(store, asked(false)));
          expect([(await plain.all())[0]!.state, filed.count]).toEqual(['terkirim', 1]);
        }
      }),
      // So many that each outcome comes up whatever the seed.
      { numRuns: 400 },
    );
    expect([...outcomes].sort()).toEqual(['taken', 'taken, perhaps at Google', 'told']);
  }, 60_000);
});

test('what may be at Google although no answer came says so; what was tried without a connection does not', async () => {
  const lost = (() => Promise.resolve(cut)) as unknown as typeof call;
  const store = memoryStore();
  await store.add(document(3), new Uint8Array(3), []);
  await sending(store, lost, false);
  expect((await store.all())[0]!.completing).toBeUndefined();
  await sending(store, lost);
  expect(await store.all()).toMatchObject([{ state: 'antre', completing: { isOver: true } }]);
  await takeBack(store, 'd', 1_001);
  expect(await store.all()).toMatchObject([{ state: 'konsep', completing: { isOver: true } }]);
});

test('a page that was closed while it sent the last part does not keep the document for ever', async () => {
  const store = memoryStore();
  await store.add({ ...document(3), completing: { since: 1_000, isOver: false } }, new Uint8Array(3), []);
  await expect(takeBack(store, 'd', 60_000)).rejects.toBeInstanceOf(OnItsWay);
  expect(await store.all()).toMatchObject([{ state: 'antre' }]);
  await takeBack(store, 'd', 400_000);
  expect(await store.all()).toMatchObject([{ state: 'konsep' }]);
});
