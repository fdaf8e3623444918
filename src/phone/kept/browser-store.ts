import { inOrder, type Kept, type KeptStore } from './kept';
import { memoryStore } from './memory-store';

const NAME = 'dokumentasi-informasi-publik';
/** What is known of each document, and its bytes: a list of the documents does not load their bytes. */
const DOCUMENTS = 'dokumen';
const CONTENTS = 'isi';

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
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('closed'));
    request.onblocked = () => reject(new Error('blocked'));
  });

function storeIn(database: IDBDatabase): KeptStore {
  const change = (act: (documents: IDBObjectStore, contents: IDBObjectStore) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction([DOCUMENTS, CONTENTS], 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('full'));
      act(transaction.objectStore(DOCUMENTS), transaction.objectStore(CONTENTS));
    });
  const read = <T>(name: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const request = ask(database.transaction(name).objectStore(name));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
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
  };
}
