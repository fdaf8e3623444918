import { isHandle } from '../imitate';

/**
 * The result of a function as google.script.run passes it to a page. Legal are primitives, and objects and arrays of
 * them, as for parameters (https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)). From
 * memory, and not documented: a result that contains a Date arrives as null, and so is every other illegal value
 * treated here (functions, Blobs and other handles, Maps and Sets). NaN and infinities become null, undefined members
 * are dropped, an undefined result arrives as null. A cycle or a BigInt fails the call.
 */
export function pageResult(value: unknown): unknown {
  return holdsIllegal(value, []) ? null : plain(value);
}

const plain = (value: unknown): unknown => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
};

function holdsIllegal(value: unknown, above: readonly unknown[]): boolean {
  if (typeof value === 'function' || typeof value === 'symbol') return true;
  if (typeof value !== 'object' || value === null) return false;
  if (isHandle(value) || ILLEGAL.some((kind) => value instanceof kind)) return true;
  if (above.includes(value)) return false;
  return Object.values(value).some((member) => holdsIllegal(member, [...above, value]));
}

const ILLEGAL = [Date, Map, Set, WeakMap, WeakSet, Promise, ArrayBuffer];
