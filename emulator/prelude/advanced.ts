import { blobOfWire, type WireBlob } from './blob';
import { callHost, facts } from './host';
import { define, imitate } from './imitate';

const METHODS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  sheets: {
    Spreadsheets: ['get', 'batchUpdate'],
    'Spreadsheets.Values': [
      'get',
      'batchGet',
      'batchGetByDataFilter',
      'update',
      'append',
      'batchUpdate',
      'batchUpdateByDataFilter',
      'clear',
    ],
    'Spreadsheets.DeveloperMetadata': ['search', 'get'],
  },
  drive: {
    Files: ['list', 'get', 'create', 'update', 'copy', 'remove', 'export'],
    Permissions: ['list', 'get', 'create', 'update', 'remove'],
  },
};

const NAMES: Readonly<Record<string, string>> = { sheets: 'Sheets', drive: 'Drive' };

/**
 * Only services that the manifest enables exist, under the symbol it gives them:
 * https://developers.google.com/apps-script/guides/services/advanced
 */
export function installAdvanced(): void {
  for (const { symbol, serviceId } of facts.advanced) define(symbol, advanced(symbol, serviceId));
}

function advanced(symbol: string, serviceId: string): object {
  const collections = METHODS[serviceId];
  const host = NAMES[serviceId];
  if (!collections || host === undefined) return imitate(symbol, {});
  return withFactories(collection(symbol, host, collections, ''));
}

type Collections = Readonly<Record<string, readonly string[]>>;

function collection(
  symbol: string,
  host: string,
  collections: Collections,
  path: string,
): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const method of collections[path] ?? []) members[method] = remote(`${host}.${path}.${method}`);
  for (const name of Object.keys(collections)) {
    const [first = ''] = name.slice(path === '' ? 0 : path.length + 1).split('.');
    const inside = path === '' || name.startsWith(`${path}.`);
    if (!inside || first === '') continue;
    members[first] ??= collection(symbol, host, collections, path === '' ? first : `${path}.${first}`);
  }
  return imitate(`${host}${path && `.${path}`}`, members);
}

const remote =
  (name: string) =>
  (...args: readonly unknown[]): unknown =>
    revived(callHost(name, ...args));

const revived = (value: unknown): unknown => (isWireBlob(value) ? blobOfWire(value) : value);

const isWireBlob = (value: unknown): value is WireBlob =>
  typeof value === 'object' && value !== null && '$blob' in value;

/** `Sheets.newRequest()` and the other factories create empty resources. */
const withFactories = (service: Record<string, unknown>): object =>
  new Proxy(service, {
    get: (target, name) =>
      typeof name === 'string' && /^new[A-Z]/.test(name) ? () => ({}) : Reflect.get(target, name),
  });
