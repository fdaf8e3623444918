/** Milliseconds after which a database that does not open counts as refused: Safari has left requests without an answer (WebKit 226547). */
const PATIENCE = 4_000;

/** Runs an access to the database. @throws if it cannot be opened, or if the access fails */
export type Connection = <T>(access: (database: IDBDatabase) => Promise<T>) => Promise<T>;

/**
 * A connection that is opened when it is needed. A browser may close it under an open page (the site's data were cleared, the phone was short
 * of memory): the next access opens it again, once, for all accesses that find it closed.
 */
export function connect(open: () => Promise<IDBDatabase>): Connection {
  let current: Promise<IDBDatabase> | null = null;
  const forget = (closed: Promise<IDBDatabase>): void => {
    if (current === closed) current = null;
  };
  const opened = (): Promise<IDBDatabase> => {
    const mine = inTime(open()).then((database) => {
      database.onclose = () => forget(mine);
      // Another page removes or changes the database, and waits until this connection is closed.
      database.onversionchange = () => (database.close(), forget(mine));
      return database;
    });
    mine.catch(() => forget(mine));
    return mine;
  };
  const database = (): Promise<IDBDatabase> => (current ??= opened());
  return async (access) => {
    const first = database();
    try {
      return await access(await first);
    } catch (error) {
      if (!isClosed(error)) throw error;
      forget(first);
      return access(await database());
    }
  };
}

/** A transaction on a closed connection (Indexed Database API, 4.4 The IDBDatabase interface). */
const isClosed = (error: unknown): boolean =>
  (error as { readonly name?: unknown } | null)?.name === 'InvalidStateError';

const inTime = <T>(opening: Promise<T>): Promise<T> =>
  Promise.race([
    opening,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('no answer')), PATIENCE);
    }),
  ]);
