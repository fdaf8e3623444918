import {
  inArrangement,
  inOrder,
  photoKey,
  photoOwner,
  withoutEdit,
  type Arranged,
  type Kept,
  type KeptStore,
  type PhotoKeeper,
  type Photographed,
} from './kept';
import { memoryStore } from './memory-store';

const NAME = 'dokumentasi-informasi-publik';
/** What is known of each document, and its bytes: a list of the documents does not load their bytes. */
const DOCUMENTS = 'dokumen';
const CONTENTS = 'isi';
/** Photographs by document and page. */
const PHOTOS = 'foto';

/** Milliseconds after which a database that does not open counts as refused: Safari has left requests without an answer (WebKit 226547). */
const PATIENCE = 4_000;

/** The browser's database; where it cannot be opened, documents are kept in memory. */
export async function openStore(): Promise<KeptStore> {
  try {
    return storeIn(await inTime(opened()));
  } catch {
    return memoryStore();
  }
}

const inTime = <T>(opening: Promise<T>): Promise<T> =>
  Promise.race([
    opening,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('no answer')), PATIENCE);
    }),
  ]);

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

/** Runs one transaction on these stores; it is stored as a whole or not at all. */
const changeIn = (
  database: IDBDatabase,
  names: readonly string[],
  act: (...stores: readonly IDBObjectStore[]) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(names as string[], 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('full'));
    act(...names.map((name) => transaction.objectStore(name)));
  });

const readIn = <T>(
  database: IDBDatabase,
  name: string,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const request = ask(database.transaction(name).objectStore(name));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('unreadable'));
  });

/** A photograph as bytes: Safari loses Blobs from its database. */
interface StoredPhoto {
  readonly id: number;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/**
 * The keys of a document's photographs are `[key, page]`, that of their arrangement `[key, ARRANGEMENT]`: in the order of the database (Indexed
 * Database API, 2.4 Keys) a text comes after all numbers, so that no list of photographs contains it.
 */
const ARRANGEMENT = 'susunan';
const pagesOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Infinity]);

function photosIn(database: IDBDatabase, key: string): PhotoKeeper {
  const read = <T>(ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    readIn(database, PHOTOS, ask);
  const change = (act: (photos: IDBObjectStore) => void): Promise<void> =>
    changeIn(database, [PHOTOS], (photos) => photos && act(photos));
  return {
    all: async () => {
      const stored = await read((store) => store.getAll(pagesOf(key)) as IDBRequest<StoredPhoto[]>);
      const arranged = await read((store) => arrangementIn(store, key));
      const photos = stored.map(({ id, type, bytes }) => ({ id, photo: new Blob([bytes], { type }) }));
      return inArrangement(photos, arranged ?? []);
    },
    put: async ({ id, photo }) => {
      const stored: StoredPhoto = { id, type: photo.type, bytes: await photo.arrayBuffer() };
      await change((photos) => {
        photos.put(stored, [key, id]);
        const arranged = arrangementIn(photos, key);
        arranged.onsuccess = () => {
          if (arranged.result) photos.put(withoutEdit(arranged.result, id), [key, ARRANGEMENT]);
        };
      });
    },
    arrange: (pages) => change((photos) => photos.put(pages, [key, ARRANGEMENT])),
    remove: (ids) =>
      change((photos) => {
        for (const id of ids) photos.delete([key, id]);
        const left = photos.count(pagesOf(key));
        left.onsuccess = () => {
          if (left.result === 0) photos.delete([key, ARRANGEMENT]);
        };
      }),
  };
}

const arrangementIn = (store: IDBObjectStore, key: string) =>
  store.get([key, ARRANGEMENT]) as IDBRequest<readonly Arranged[] | undefined>;

/** The rows with photographs, by the keys alone. */
function countPhotos(keys: readonly IDBValidKey[]): readonly Photographed[] {
  const counts = new Map<string, number>();
  for (const [key, page] of keys as readonly [string, unknown][])
    if (typeof page === 'number') counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ ...photoOwner(key), count }));
}

function storeIn(database: IDBDatabase): KeptStore {
  const change = (act: (documents: IDBObjectStore, contents: IDBObjectStore) => void): Promise<void> =>
    changeIn(database, [DOCUMENTS, CONTENTS], (documents, contents) => {
      if (documents && contents) act(documents, contents);
    });
  const read = <T>(name: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    readIn(database, name, ask);
  return {
    isLasting: true,
    all: async () => inOrder(await read(DOCUMENTS, (store) => store.getAll() as IDBRequest<Kept[]>)),
    content: async (key) => {
      const bytes = await read(CONTENTS, (store) => store.get(key) as IDBRequest<ArrayBuffer | undefined>);
      return bytes && new Uint8Array(bytes);
    },
    add: (kept, content) =>
      change((documents, contents) => {
        documents.put(kept);
        // The whole buffer is stored as it is: a copy of a long document may be more than a phone has room for.
        const isWhole = content.byteLength === content.buffer.byteLength;
        contents.put(isWhole ? content.buffer : content.slice().buffer, kept.key);
      }),
    change: (key, cells) => change((documents) => changeOne(documents, key, cells)),
    acknowledge: (key, sentAt) =>
      change((documents, contents) => {
        contents.delete(key);
        changeOne(documents, key, { state: 'terkirim', sentAt });
      }),
    remove: (key) =>
      change((documents, contents) => {
        documents.delete(key);
        contents.delete(key);
      }),
    photographed: async () => countPhotos(await read(PHOTOS, (store) => store.getAllKeys())),
    photos: (owner) => photosIn(database, photoKey(owner)),
  };
}

function changeOne(documents: IDBObjectStore, key: string, cells: Partial<Kept>): void {
  const request = documents.get(key) as IDBRequest<Kept | undefined>;
  request.onsuccess = () => {
    const kept = request.result;
    if (kept && kept.state !== 'terkirim') documents.put({ ...kept, ...cells });
  };
}
