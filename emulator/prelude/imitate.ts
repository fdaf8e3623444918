/** Names that the language itself reads on any object; reading them must not throw. */
const QUIET = new Set([
  'then',
  'toJSON',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  '__proto__',
]);

const handles = new WeakSet<object>();

/** Whether this is a service or a handle, not data. */
export const isHandle = (value: object): boolean => handles.has(value);

/** A service or handle: its members work, and reading any other name throws with that name, so that nothing is missing silently. */
export function imitate<T extends object>(path: string, members: T): T {
  Object.defineProperty(members, 'toString', { value: () => path, configurable: true });
  const handle = new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target || QUIET.has(name))
        return Reflect.get(target, name) as unknown;
      throw new Error(`Not imitated by the local Workspace: ${path}.${name}`);
    },
    set: (_target, name) => {
      throw new Error(`Cannot set ${path}.${String(name)}`);
    },
  });
  handles.add(handle);
  return handle;
}

/** An enumeration whose members print as their names, such as MimeType or Button. */
export function enumeration<N extends string>(
  path: string,
  names: readonly N[],
): Readonly<Record<N, EnumMember>> {
  const members = Object.fromEntries(names.map((name) => [name, member(name)])) as Record<N, EnumMember>;
  return imitate(path, members);
}

export interface EnumMember {
  readonly name: () => string;
  readonly toString: () => string;
  readonly toJSON: () => string;
}

const member = (name: string): EnumMember =>
  Object.freeze({
    name: () => name,
    toString: () => name,
    toJSON: () => name,
    ordinal: () => 0,
    compareTo: () => 0,
  });

export function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}
