import { inOrder, type Kept, type KeptStore, type PhotoKeeper } from './kept';
import { memoryStore } from './memory-store';

const NAME = 'dokumentasi-informasi-publik';
/** What is known of each document, and its bytes: a list of the documents does not load their bytes. */
const DOCUMENTS = 'dokumen';
const CONTENTS = 'isi';
/** Photographs by document and page. */
const PHOTOS = 'foto';

/** The browser's database; where it cannot be opened, documents are kept in memory. */
export async function openStore(): Promise<KeptStore> {
  try {
    return storeIn(await opened());
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

function photosIn(database: IDBDatabase, key: string): PhotoKeeper {
  const range = (id?: number): IDBKeyRange => IDBKeyRange.bound([key, id ?? 0], [key, id ?? Infinity]);
  return {
    all: async () => {
      const stored = await readIn(
        database,
        PHOTOS,
        (store) => store.getAll(range()) as IDBRequest<StoredPhoto[]>,
      );
      return stored.map(({ id, type, bytes }) => ({ id, photo: new Blob([bytes], { type }) }));
    },
    put: async ({ id, photo }) => {
      const stored: StoredPhoto = { id, type: photo.type, bytes: await photo.arrayBuffer() };
      await changeIn(database, [PHOTOS], (photos) => photos?.put(stored, [key, id]));
    },
    remove: (id) => changeIn(database, [PHOTOS], (photos) => photos?.delete(range(id))),
  };
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
        contents.put(content.slice().buffer, kept.key);
      }),
    change: (key, cells) =>
      change((documents) => {
        const request = documents.get(key) as IDBRequest<Kept | undefined>;
        request.onsuccess = () => {
          if (request.result) documents.put({ ...request.result, ...cells });
        };
      }),
    remove: (key) =>
      change((documents, contents) => {
        documents.delete(key);
        contents.delete(key);
      }),
    photos: (key) => photosIn(database, key),
  };
}
