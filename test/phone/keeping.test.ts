import fc from 'fast-check';
import { addTaken } from '../../src/phone/kept/add-taken';
import { UnreadablePhoto, type Kept, type KeptStore, type PhotoKeeper } from '../../src/phone/kept/kept';
import { keepingOf, type Unkept } from '../../src/phone/kept/keeping';
import { memoryStore } from '../../src/phone/kept/memory-store';

const photo = (id: number) => ({ id, photo: new Blob([String(id)]) });
const edit = { corners: [] as never, isFound: true, quarters: 1, look: 'grey' } as const;
const owner = { office: 'buku', account: 'a@example.com', rowId: 'KUL-0001' };
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 8 });

/** A keeper that refuses with `error`, while there is one. */
function frail(): PhotoKeeper & { error: Error | null } {
  const photos = memoryStore().photos(owner, '');
  const refusing =
    <Given extends readonly unknown[], T>(act: (...given: Given) => Promise<T>) =>
    (...given: Given): Promise<T> =>
      keeper.error ? Promise.reject(keeper.error) : act(...given);
  const keeper: PhotoKeeper & { error: Error | null } = {
    error: null,
    all: refusing(photos.all),
    put: refusing(photos.put),
    arrange: refusing(photos.arrange),
    remove: refusing(photos.remove),
  };
  return keeper;
}

test('what the phone refuses for a time is there in its order with its edits meanwhile, and is kept afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(ids, ids, async (first, second) => {
      const later = second.filter((id) => !first.includes(id));
      const keeper = frail();
      const keeping = keepingOf(keeper);
      await keeping.keep(first.map(photo));
      keeper.error = new Error('closed');
      await keeping.keep(later.map(photo));
      const order = [...later, ...first];
      await keeping.arrange(order.map((id) => ({ id, edit })));
      expect(keeping.held().map(({ id }) => id)).toEqual(later);
      expect(keeping.atRisk()).toEqual({ isAny: true, pages: later });
      await expect(keeping.all()).rejects.toThrow('closed');
      keeper.error = null;
      const all = await keeping.all();
      expect(all.map((each) => [each.id, each.edit])).toEqual(order.map((id) => [id, edit]));
      expect(await keeper.all()).toEqual(all);
      expect(keeping.atRisk()).toEqual({ isAny: false, pages: [] });
    }),
  );
});

test.each([
  ['the database', new Error('closed'), 'closed'],
  ['room', new DOMException('', 'QuotaExceededError'), 'full'],
  ['the file', new UnreadablePhoto(), 'unreadable'],
] as const)('a photograph is not kept for want of %s: the reason is its own', async (_what, error, why) => {
  const keeper = frail();
  const keeping = keepingOf(keeper);
  const told: Unkept[] = [];
  keeping.listen((unkept) => told.push(unkept));
  keeper.error = error;
  expect(await keeping.keep([photo(1)])).toEqual([]);
  expect(told.at(-1)).toEqual({ why, photos: [1] });
  keeping.forget([1]);
  expect(told.at(-1)).toEqual({ why: '', photos: [] });
});

test('a file that cannot be read is named to the caller and waits nowhere, whatever the database does', async () => {
  const cloud = new Blob(['x']);
  cloud.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  for (const error of [null, new Error('closed')]) {
    const keeper = frail();
    keeper.error = error;
    const keeping = keepingOf(keeper);
    expect(await keeping.keep([photo(1), { id: 2, photo: cloud }, photo(3)])).toEqual([2]);
    expect([...keeping.held(), ...(await keeper.all().catch(() => []))].map(({ id }) => id)).toEqual([1, 3]);
  }
});

test('a photograph that was taken again and is not kept takes the place of the former one, without its edit', async () => {
  const keeper = frail();
  const keeping = keepingOf(keeper);
  await keeping.keep([photo(1), photo(2)]);
  await keeping.arrange([
    { id: 2, edit },
    { id: 1, edit },
  ]);
  const again = photo(2);
  keeper.put = () => Promise.reject(new Error('closed'));
  await keeping.keep([again]);
  expect(await keeping.all()).toEqual([again, { ...photo(1), edit }]);
  expect(keeping.atRisk()).toEqual({ isAny: true, pages: [] });
});

const draft: Kept = {
  ...owner,
  key: 'd',
  title: 'Neraca',
  name: 'd.pdf',
  mimeType: 'application/pdf',
  size: 1,
  pages: 2,
  madeAt: 1,
  state: 'konsep',
  sentAt: 0,
  uploadId: '',
  words: '',
};

/** A row with two photographed pages in their order, of which a draft was made, and one that was taken since. */
async function drafted(refusal: (kept: Kept) => Error | null = () => null) {
  const plain = memoryStore();
  const store: KeptStore = {
    ...plain,
    add: (kept, ...given) => {
      const error = refusal(kept);
      return error ? Promise.reject(error) : plain.add(kept, ...given);
    },
  };
  const keeping = keepingOf(store.photos(owner, 'Neraca'));
  await keeping.keep([1, 2].map(photo));
  await keeping.arrange([{ id: 2, edit }, { id: 1 }]);
  await addTaken(store, draft, new Uint8Array(1), [2, 1], keeping);
  await store.photos(owner, '').put(photo(3));
  const pages = async () => (await store.photos(owner, '').all()).map(({ id }) => id);
  const counted = async () => (await store.photographed()).map(({ count }) => count);
  return { store, pages, counted };
}

test('the photographs of a draft are no pages beside it, and are pages again in their order with their edits once it is reopened', async () => {
  const { store, pages, counted } = await drafted();
  expect([await pages(), await counted()]).toEqual([[3], [1]]);
  await store.reopen('d');
  expect([await pages(), await counted(), await store.all()]).toEqual([[2, 1, 3], [3], []]);
  expect((await store.photos(owner, '').all())[0]).toMatchObject({ id: 2, edit });
});

test.each<[string, (store: KeptStore) => Promise<void>]>([
  ['saved', (store) => store.change('d', { state: 'antre' })],
  ['thrown away', (store) => store.remove('d')],
])('a draft that is %s leaves no photograph of its own, and cannot be reopened', async (_how, end) => {
  const { store, pages } = await drafted();
  await end(store);
  const left = await store.all();
  await store.reopen('d');
  expect([await pages(), await store.all()]).toEqual([[3], left]);
});

test('a phone without room for both keeps the document instead of its photographs', async () => {
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const { store, pages } = await drafted(({ photos }) => (photos ? full : null));
  await store.reopen('d');
  expect([await pages(), (await store.all()).map(({ key }) => key)]).toEqual([[3], ['d']]);
});

test('a draft of which a photograph is not kept is not reopened without it', async () => {
  const store = memoryStore();
  const keeper = frail();
  const keeping = keepingOf(keeper);
  await keeping.keep([photo(1)]);
  keeper.error = new Error('closed');
  await keeping.keep([photo(2)]);
  await addTaken(store, draft, new Uint8Array(1), [1, 2], keeping);
  expect((await store.all()).map(({ photos = [] }) => photos)).toEqual([[]]);
});
