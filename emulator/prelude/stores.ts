import { callHost, facts } from './host';
import { define, imitate } from './imitate';

type Scope = 'script' | 'document' | 'user';

/** https://developers.google.com/apps-script/reference/lock */
const lock = (scope: Scope): object =>
  imitate('Lock', {
    tryLock: (ms: number) => callHost('LockService.tryLock', scope, ms),
    waitLock: (ms: number) => void callHost('LockService.waitLock', scope, ms),
    releaseLock: () => void callHost('LockService.releaseLock', scope),
    hasLock: () => callHost('LockService.hasLock', scope),
  });

/** https://developers.google.com/apps-script/reference/properties/properties */
function properties(scope: Scope): object {
  const store: Record<string, unknown> = {};
  const chained =
    (method: string) =>
    (...args: readonly unknown[]) => {
      callHost(`PropertiesService.${method}`, scope, ...args);
      return handle;
    };
  Object.assign(store, {
    getProperty: (key: string) => callHost('PropertiesService.getProperty', scope, key),
    getProperties: () => callHost('PropertiesService.getProperties', scope),
    getKeys: () => callHost('PropertiesService.getKeys', scope),
    setProperty: (key: string, value: unknown) => chained('setProperty')(key, String(value)),
    setProperties: chained('setProperties'),
    deleteProperty: chained('deleteProperty'),
    deleteAllProperties: chained('deleteAllProperties'),
  });
  const handle = imitate('Properties', store);
  return handle;
}

/** https://developers.google.com/apps-script/reference/cache/cache */
const cache = (scope: Scope): object =>
  imitate('Cache', {
    get: (key: string) => callHost('CacheService.get', scope, key),
    getAll: (keys: readonly string[]) => callHost('CacheService.getAll', scope, keys),
    put: (key: string, value: unknown, seconds?: number) =>
      void callHost('CacheService.put', scope, key, String(value), seconds),
    putAll: (values: object, seconds?: number) =>
      void callHost('CacheService.putAll', scope, values, seconds),
    remove: (key: string) => void callHost('CacheService.remove', scope, key),
    removeAll: (keys: readonly string[]) => void callHost('CacheService.removeAll', scope, keys),
  });

/** Script, document and user handles; "if this method is called outside of the context of a containing document, it returns null". */
export function installStores(): void {
  const three = (path: string, kind: string, make: (scope: Scope) => object): void =>
    define(
      path,
      imitate(path, {
        [`getScript${kind}`]: () => make('script'),
        [`getDocument${kind}`]: () => (facts.bound ? make('document') : null),
        [`getUser${kind}`]: () => make('user'),
      }),
    );
  three('LockService', 'Lock', lock);
  three('PropertiesService', 'Properties', properties);
  three('CacheService', 'Cache', cache);
}
