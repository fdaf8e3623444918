import {
  canBeReopened,
  changed,
  inArrangement,
  inDrafts,
  inOrder,
  lostPhotos,
  photographedRow,
  photoKey,
  together,
  UnreadablePhoto,
  withoutEdit,
  type Arranged,
  type Kept,
  type KeptStore,
  type PhotoKeeper,
} from './kept';
import { bytesOf } from '../scan/bytes-of';
import { connect, type Connection } from './connection';
import { memoryStore } from './memory-store';

const NAME = 'dokumentasi-informasi-publik';
/** What is known of each document, and its bytes: a list of the documents does not load their bytes. */
const DOCUMENTS = 'dokumen';
const CONTENTS = 'isi';
/** Photographs by document and page. */
const PHOTOS = 'foto';
type StoreName = typeof DOCUMENTS | typeof CONTENTS | typeof PHOTOS;
type Stores = Readonly<Record<StoreName, IDBObjectStore>>;

/** The browser's database; where it cannot be opened, documents are kept in memory. */
export async function openStore(): Promise<KeptStore> {
  try {
    const connection = connect(opened);
    await connection(() => Promise.resolve());
    return storeIn(connection);
  } catch {
    return memoryStore();
  }
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(DOCUMENTS, { keyPath: 'key' });
      request.result.createObjectStore(CONTENTS);
      request.result.createObjectStore(PHOTOS);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('closed'));
    request.onblocked = () => reject(new Error('blocked'));
  });

/** Runs one transaction. */
const transact = (
  connection: Connection,
  mode: IDBTransactionMode,
  act: (stores: Stores) => void,
): Promise<void> =>
  connection(
    (database) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction([DOCUMENTS, CONTENTS, PHOTOS], mode);
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('closed'));
        const store = (name: StoreName): IDBObjectStore => transaction.objectStore(name);
        act({ [DOCUMENTS]: store(DOCUMENTS), [CONTENTS]: store(CONTENTS), [PHOTOS]: store(PHOTOS) });
      }),
  );

/** Stores as a whole or not at all. */
const changeIn = (connection: Connection, act: (stores: Stores) => void): Promise<void> =>
  transact(connection, 'readwrite', act);

/** Reads what belongs together. */
async function readIn<T extends readonly unknown[]>(
  connection: Connection,
  ask: (stores: Stores) => { readonly [I in keyof T]: IDBRequest<T[I]> },
): Promise<T> {
  let requests: readonly IDBRequest[] = [];
  await transact(connection, 'readonly', (stores) => {
    requests = ask(stores);
  });
  return requests.map(({ result }) => result as unknown) as unknown as T;
}

const documentsIn = (store: IDBObjectStore): IDBRequest<Kept[]> => store.getAll() as IDBRequest<Kept[]>;

/** A photograph as bytes: Safari loses Blobs from its database. */
interface StoredPhoto {
  readonly id: number;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/**
 * The keys of a document's photographs are `[key, page]`, that of their arrangement `[key, ARRANGEMENT]`, of the row's title `[key, TITLE]`: in the order of the database (Indexed
 * Database API, 2.4 Keys) a text comes after all numbers, so that no list of photographs contains it.
 */
const ARRANGEMENT = 'susunan';
const TITLE = 'judul';
const pagesOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Infinity]);

function photosIn(connection: Connection, key: string, title: string): PhotoKeeper {
  const change = (act: (photos: IDBObjectStore) => void): Promise<void> =>
    changeIn(connection, ({ foto }) => act(foto));
  return {
    all: async () => {
      const [stored, arranged, documents] = await readIn<
        [StoredPhoto[], readonly Arranged[] | undefined, Kept[]]
      >(connection, ({ foto, dokumen }) => [
        foto.getAll(pagesOf(key)) as IDBRequest<StoredPhoto[]>,
        arrangementIn(foto, key),
        documentsIn(dokumen),
      ]);
      const drafts = inDrafts(documents, key);
      const photos = stored
        .filter(({ id }) => !drafts.includes(id))
        .map(({ id, type, bytes }) => ({ id, photo: new Blob([bytes], { type }) }));
      return inArrangement(photos, arranged ?? []);
    },
    put: async ({ id, photo }) => {
      const bytes = await bytesOf(photo);
      if (bytes === null) throw new UnreadablePhoto();
      const stored: StoredPhoto = { id, type: photo.type, bytes: bytes.buffer };
      await change((photos) => {
        photos.put(stored, [key, id]);
        if (title !== '') photos.put(title, [key, TITLE]);
        const arranged = arrangementIn(photos, key);
        arranged.onsuccess = () => {
          if (arranged.result) photos.put(withoutEdit(arranged.result, id), [key, ARRANGEMENT]);
        };
      });
    },
    arrange: (pages) =>
      change((photos) => {
        const kept = photos.count(pagesOf(key));
        const former = arrangementIn(photos, key);
        former.onsuccess = () => {
          if (kept.result > 0) photos.put(together(pages, former.result ?? []), [key, ARRANGEMENT]);
        };
      }),
    remove: (ids) => change((photos) => removePhotos(photos, key, ids)),
  };
}

function removePhotos(photos: IDBObjectStore, key: string, ids: readonly number[]): void {
  for (const id of ids) photos.delete([key, id]);
  const left = photos.count(pagesOf(key));
  left.onsuccess = () => {
    if (left.result === 0) for (const name of [ARRANGEMENT, TITLE]) photos.delete([key, name]);
  };
}

const arrangementIn = (store: IDBObjectStore, key: string) =>
  store.get([key, ARRANGEMENT]) as IDBRequest<readonly Arranged[] | undefined>;

/** The pages that are photographed of each document, by the keys alone. */
function pagesByKey(keys: readonly IDBValidKey[]): ReadonlyMap<string, readonly number[]> {
  const pages = new Map<string, readonly number[]>();
  for (const [key, page] of keys as readonly [string, unknown][])
    if (typeof page === 'number') pages.set(key, [...(pages.get(key) ?? []), page]);
  return pages;
}

function storeIn(connection: Connection): KeptStore {
  const change = (act: Parameters<typeof changeIn>[1]): Promise<void> => changeIn(connection, act);
  return {
    isLasting: true,
    all: async () => {
      const [documents] = await readIn<[Kept[]]>(connection, ({ dokumen }) => [documentsIn(dokumen)]);
      return inOrder(documents);
    },
    content: async (key) => {
      const [bytes] = await readIn<[ArrayBuffer | undefined]>(connection, ({ isi }) => [isi.get(key)]);
      return bytes && new Uint8Array(bytes);
    },
    add: (kept, content, photos) =>
      change(({ dokumen, isi, foto }) => {
        dokumen.put(kept);
        // The whole buffer is stored as it is: a copy of a long document may be more than a phone has room for.
        const isWhole = content.byteLength === content.buffer.byteLength;
        isi.put(isWhole ? content.buffer : content.slice().buffer, kept.key);
        removePhotos(foto, photoKey(kept), photos);
      }),
    change: (key, cells) => change((stores) => changeOne(stores, key, cells)),
    acknowledge: (key, sentAt) =>
      change((stores) => {
        stores.isi.delete(key);
        changeOne(stores, key, { state: 'terkirim', sentAt });
      }),
    remove: (key) =>
      change((stores) =>
        documentIn(stores, key, (kept) => {
          removeOne(stores, key);
          removePhotos(stores.foto, photoKey(kept), lostPhotos(kept));
        }),
      ),
    reopen: (key) =>
      change((stores) =>
        documentIn(stores, key, (kept) => {
          if (canBeReopened(kept)) removeOne(stores, key);
        }),
      ),
    photographed: async () => {
      const [keys, documents] = await readIn<[IDBValidKey[], Kept[]]>(connection, ({ foto, dokumen }) => [
        foto.getAllKeys(),
        documentsIn(dokumen),
      ]);
      const rows = [...pagesByKey(keys)].map(async ([key, ids]) => {
        const [title] = await readIn<[string | undefined]>(connection, ({ foto }) => [
          foto.get([key, TITLE]),
        ]);
        const drafts = inDrafts(documents, key);
        return photographedRow(
          key,
          title ?? '',
          ids.filter((id) => !drafts.includes(id)),
        );
      });
      return (await Promise.all(rows)).flat();
    },
    photos: (owner, title) => photosIn(connection, photoKey(owner), title),
  };
}

function documentIn({ dokumen }: Stores, key: string, use: (kept: Kept) => void): void {
  const request = dokumen.get(key) as IDBRequest<Kept | undefined>;
  request.onsuccess = () => {
    if (request.result) use(request.result);
  };
}

const changeOne = (stores: Stores, key: string, cells: Partial<Kept>): void =>
  documentIn(stores, key, (kept) => {
    if (kept.state === 'terkirim') return;
    const next = changed(kept, cells);
    removePhotos(stores.foto, photoKey(kept), lostPhotos(kept, next));
    stores.dokumen.put(next);
  });

function removeOne({ dokumen, isi }: Stores, key: string): void {
  dokumen.delete(key);
  isi.delete(key);
}
