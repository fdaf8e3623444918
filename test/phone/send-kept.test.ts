import type { Answer, MovesView } from '../../src/rpc/contract/contract';
import type { call } from '../../src/page/server';
import type { Kept, KeptStore, PageEdit } from '../../src/phone/kept/kept';
import { memoryStore } from '../../src/phone/kept/memory-store';
import { PHONE_STEP, sendKept, sha256, type Pauses, type SendKept } from '../../src/phone/kept/send-kept';

const FILED: MovesView = { moved: 1, left: 0 };
const filed = <T>(value: T): Answer<T> => ({ ok: true, value });
const cut: Answer<never> = { ok: false, code: 'DISCONNECTED', message: 'putus', details: [] };

/** The server's side of an upload: a content that is stored already is not stored again (src/app/scans). */
function server(fails: (call: number) => boolean) {
  const stored: string[] = [];
  const uploads = new Map<string, { bytes: Buffer; size: number; isWhole: boolean }>();
  let calls = 0;
  const store = (bytes: Buffer): void => {
    const text = bytes.toString('base64');
    if (!stored.includes(text)) stored.push(text);
  };
  const serve = (name: string, args: readonly unknown[]): Answer<unknown> => {
    if (name === 'uploadScan') {
      store(Buffer.from((args[1] as { base64: string }).base64, 'base64'));
      return filed(FILED);
    }
    if (name === 'beginUpload') {
      const id = `u${uploads.size}`;
      uploads.set(id, { bytes: Buffer.alloc(0), size: (args[1] as { size: number }).size, isWhole: false });
      return filed({ id, received: 0, partBytes: 4 * PHONE_STEP, moves: null });
    }
    const [, id = '', part] = args as [string, string, { from: number; base64: string } | null];
    const upload = uploads.get(id);
    if (!upload) return filed({ id, received: null, partBytes: 0, moves: null });
    if (part?.from === upload.bytes.length)
      upload.bytes = Buffer.concat([upload.bytes, Buffer.from(part.base64, 'base64')]);
    const isWhole = upload.bytes.length === upload.size;
    if (isWhole) store(upload.bytes);
    return filed({ id, received: upload.bytes.length, partBytes: 0, moves: isWhole ? FILED : null });
  };
  /** Each call may be lost before it arrives, or its response afterwards. */
  const ask = ((name: string, ...args: readonly unknown[]) => {
    if (fails((calls += 1))) return Promise.resolve(cut);
    const answer = serve(name, args);
    return Promise.resolve(fails((calls += 1)) ? cut : answer);
  }) as unknown as typeof call;
  return { ask, stored, begun: () => uploads.size, calls: () => calls };
}

const document = (key: string, cells: Partial<Kept> = {}): Kept => ({
  key,
  office: 'kantor',
  account: 'a@example.com',
  rowId: 'KUL-0001',
  title: 'Neraca',
  name: `${key}.pdf`,
  mimeType: 'application/pdf',
  size: 3,
  pages: 1,
  madeAt: 1,
  state: 'antre',
  sentAt: 0,
  uploadId: '',
  words: '',
  ...cells,
});

/** What Google has not acknowledged. */
const waiting = async (store: KeptStore) => (await store.all()).filter(({ state }) => state !== 'terkirim');

/** One attempt of a phone; the next one begins with what is left in the store, as after the page was closed. */
const attempt = (store: SendKept['store'], ask: typeof call, sent: string[] = []): Promise<boolean> =>
  sendKept(sending(store, ask, sent));

const sending = (store: SendKept['store'], ask: typeof call, sent: string[] = []): SendKept => ({
  store,
  ask,
  account: 'a@example.com',
  office: 'kantor',
  heard: () => undefined,
  sent: ({ key }) => void sent.push(key),
  digest: sha256,
  pauses: new Map(),
  now: () => 1,
  isOnline: () => true,
});

beforeAll(() => {
  // No waiting between attempts; the limit of three minutes for a response is never reached.
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

const small = new Uint8Array([1, 2, 3]);
const large = new Uint8Array(2 * PHONE_STEP + 700_000).map((_byte, index) => index % 251);

describe.each([
  ['one call', small],
  ['parts', large],
])('a document that is sent in %s', (_how, content) => {
  test('arrives once, whichever call is cut, before it arrives or after, and once more later', async () => {
    let lastCall = 1;
    for (let at = 1; at <= lastCall; at += 1) {
      const store = memoryStore();
      await store.add(document('d', { size: content.length }), content, []);
      const { ask, stored, calls } = server((call) => call === at || call === at + 3);
      let isDone = false;
      for (let turn = 0; !isDone && turn < 8; turn += 1) isDone = await attempt(store, ask);
      expect([at, isDone, await waiting(store), stored.length]).toEqual([at, true, [], 1]);
      expect(stored[0]).toBe(Buffer.from(content).toString('base64'));
      lastCall = Math.max(lastCall, at === 1 ? calls() : lastCall);
    }
    expect(lastCall).toBeGreaterThan(1);
  });
});

test('what Google has received is not sent again after the page was closed', async () => {
  const store = memoryStore();
  await store.add(document('d', { size: large.length }), large, []);
  let isGone = false;
  // The connection is gone after the first part has arrived.
  const { ask, begun, stored } = server((call) => isGone && call > 4);
  isGone = true;
  expect(await attempt(store, ask)).toBe(false);
  expect(await store.all()).toMatchObject([{ uploadId: 'u0', state: 'antre', words: 'putus' }]);
  isGone = false;
  expect(await attempt(store, ask)).toBe(true);
  expect([begun(), stored.length, await waiting(store)]).toEqual([1, 1, []]);
});

test('a refusal stops only its own document and stays with its reason until a person decides', async () => {
  const store = memoryStore();
  const sent: string[] = [];
  await store.add(document('ditolak', { madeAt: 1 }), small, []);
  await store.add(document('baik', { madeAt: 2 }), small, []);
  let calls = 0;
  const refused: Answer<never> = {
    ok: false,
    code: 'WRONG_ACTOR',
    message: 'Bukan peran Anda.',
    details: [],
  };
  const ask = (() => Promise.resolve((calls += 1) === 1 ? refused : filed(FILED))) as unknown as typeof call;
  expect(await attempt(store, ask, sent)).toBe(true);
  expect(sent).toEqual(['baik']);
  expect(await waiting(store)).toMatchObject([
    { key: 'ditolak', state: 'ditolak', words: 'Bukan peran Anda.' },
  ]);
});

test('one that fails again and again, for a reason that passes, is tried after ever longer pauses and keeps back no other', async () => {
  const store = memoryStore();
  await store.add(document('gagal', { rowId: 'KUL-0001', madeAt: 1 }), small, []);
  const tried: string[] = [];
  const fault: Answer<never> = { ok: false, code: 'UNEXPECTED', message: 'gagal', details: [] };
  const ask = ((_name: string, rowId: string) => {
    tried.push(rowId);
    return Promise.resolve(rowId === 'KUL-0001' ? fault : filed(FILED));
  }) as unknown as typeof call;
  const pauses: Pauses = new Map();
  const at = (now: number) => sendKept({ ...sending(store, ask), pauses, now: () => now });
  const tries: number[] = [];
  for (let second = 0; second < 60; second += 1) {
    const before = tried.length;
    expect(await at(second * 1_000)).toBe(false);
    if (tried.length > before) tries.push(second);
    if (second === 5) await store.add(document('baik', { rowId: 'KUL-0002', madeAt: 2 }), small, []);
  }
  expect(tries).toEqual([0, 4, 6, 12, 28]);
  expect(tried.filter((row) => row === 'KUL-0002')).toHaveLength(1);
  expect(await waiting(store)).toMatchObject([{ key: 'gagal', state: 'antre', words: 'gagal' }]);
});

test('without a connection the others are not tried in vain, but first in the next attempt', async () => {
  const store = memoryStore();
  for (const rowId of ['KUL-0001', 'KUL-0002']) await store.add(document(rowId, { rowId }), small, []);
  const tried: string[] = [];
  const ask = ((_name: string, rowId: string) => {
    tried.push(rowId);
    return Promise.resolve(rowId === 'KUL-0001' ? cut : filed(FILED));
  }) as unknown as typeof call;
  const given = sending(store, ask);
  expect([await sendKept(given), tried]).toEqual([false, ['KUL-0001']]);
  expect(await sendKept({ ...given, now: () => 60_000 })).toBe(false);
  expect(tried).toEqual(['KUL-0001', 'KUL-0002', 'KUL-0001']);
});

test.each([
  'CONSENT_MISSING',
  'SEVERAL_ACCOUNTS',
  'NO_PERMISSION',
  'NO_KEGIATAN',
  'SHEET_BROKEN',
  'QUOTA_MINUTE',
])(
  'what every document would meet (%s) refuses none, is said once and not asked again for the others, and they go on by themselves',
  async (code) => {
    const store = memoryStore();
    const rows = ['KUL-0001', 'KUL-0002', 'KUL-0003'];
    for (const [madeAt, rowId] of rows.entries())
      await store.add(document(rowId, { rowId, madeAt }), small, []);
    let isGood = false;
    let calls = 0;
    const fault: Answer<never> = { ok: false, code, message: 'Izin belum lengkap.', details: [] };
    const ask = (() =>
      Promise.resolve(((calls += 1), isGood) ? filed(FILED) : fault)) as unknown as typeof call;
    expect([await attempt(store, ask), calls]).toEqual([false, 1]);
    expect((await store.all()).map(({ state, words }) => [state, words])).toEqual([
      ['antre', 'Izin belum lengkap.'],
      ['antre', ''],
      ['antre', ''],
    ]);
    isGood = true;
    expect([await attempt(store, ask), await waiting(store)]).toEqual([true, []]);
  },
);

test.each([
  ['a draft', { state: 'konsep' }],
  ['another account', { account: 'b@example.com' }],
  ['another office', { office: 'lain' }],
] as const)('%s is not sent', async (_what, cells) => {
  const store = memoryStore();
  await store.add(document('d', cells), small, []);
  const { ask, calls } = server(() => false);
  await attempt(store, ask);
  expect([calls(), (await store.all()).length]).toEqual([0, 1]);
});

test('what Google has acknowledged is known to the other tabs, without its content, and nothing undoes it', async () => {
  const store = memoryStore();
  await store.add(document('d'), small, []);
  await attempt(store, server(() => false).ask);
  await store.change('d', { state: 'ditolak' });
  expect(await store.all()).toMatchObject([{ rowId: 'KUL-0001', state: 'terkirim' }]);
  expect((await store.all())[0]!.sentAt).toBeGreaterThan(0);
  expect(await store.content('d')).toBeUndefined();
});

test('photographs keep the order and the edits of their pages; one that is taken again begins anew', async () => {
  const store = memoryStore();
  const owner = { office: 'kantor', account: 'a@example.com', rowId: 'KUL-0001' };
  const photos = store.photos(owner, 'Neraca');
  for (const id of [11, 12, 13]) await photos.put({ id, photo: new Blob([String(id)]) });
  const corner = { x: 0, y: 0 };
  const edit: PageEdit = {
    corners: [corner, corner, corner, corner],
    isFound: true,
    quarters: 1,
    look: 'colour',
  };
  await photos.arrange([
    { id: 13, edit },
    { id: 11, edit },
  ]);
  expect(await photos.all()).toMatchObject([{ id: 13, edit }, { id: 11, edit }, { id: 12 }]);
  await photos.put({ id: 13, photo: new Blob(['lagi']) });
  expect((await photos.all()).map(({ id, edit: kept }) => [id, kept])).toEqual([
    [13, undefined],
    [11, edit],
    [12, undefined],
  ]);
  expect(await store.photographed()).toEqual([{ ...owner, title: 'Neraca', count: 3, newest: 13 }]);
  // The document takes the place of those of which it is made, not of one that another tab took since.
  await store.add(document('d'), small, [11, 12]);
  expect(await store.photographed()).toEqual([{ ...owner, title: 'Neraca', count: 1, newest: 13 }]);
  await photos.remove([13]);
  expect(await store.photographed()).toEqual([]);
  // A page that is open in another tab is turned.
  await photos.arrange([{ id: 13, edit }]);
  expect([await store.photographed(), await photos.all()]).toEqual([[], []]);
});
