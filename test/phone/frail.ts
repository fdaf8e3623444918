/** A database that is closed by `closeAll()`, and while `isShut` or `isFull` refuses to open or to store; runs in the browser. */
export const FRAIL = `
  const { open } = IDBFactory.prototype;
  const { put } = IDBObjectStore.prototype;
  const opened = [];
  globalThis.closeAll = () => opened.forEach((database) => database.close());
  IDBFactory.prototype.open = function (...given) {
    if (globalThis.isShut) throw new DOMException('denied', 'SecurityError');
    const request = open.apply(this, given);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  };
  IDBObjectStore.prototype.put = function (...given) {
    if (!globalThis.isFull) return put.apply(this, given);
    const value = new DOMException('full', 'QuotaExceededError');
    Object.defineProperty(this.transaction, 'error', { value });
    this.transaction.abort();
  };
`;

/** The keys of what is stored under this name; runs in the browser. */
export const keysOf = (store: string): string => `
  new Promise((done) => {
    indexedDB.open('dokumentasi-informasi-publik').onsuccess = ({ target: { result } }) => {
      const keys = result.transaction('${store}').objectStore('${store}').getAllKeys();
      keys.onsuccess = () => (result.close(), done(keys.result));
    };
  })
`;
export const PHOTO_KEYS = keysOf('foto');

/** Whether the only page was turned by a quarter. */
export const LIES_ACROSS =
  "(({ naturalWidth, naturalHeight }) => naturalWidth > naturalHeight)(document.querySelector('.shot img') ?? {})";

/** What is written to the database waits while `isHeld`; runs in the browser. */
export const HELD = `
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    const made = transaction.apply(this, given);
    const store = made.objectStore(made.objectStoreNames[0]);
    const hold = () => {
      if (globalThis.isHeld) store.count().onsuccess = hold;
    };
    if (made.mode === 'readwrite') hold();
    return made;
  };
`;
