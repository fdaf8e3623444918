import { ServiceError } from '../../errors';
import { asList, asObject, asText, type Json, type JsonObject } from '../../json';
import { nowOf } from '../../runtime/run';
import type { ServiceCall } from '../../workspace/host';
import type { CacheItem } from '../../workspace/state';
import type { Service } from '../service';
import { scopeName, textWithin } from './scope';

/** https://developers.google.com/apps-script/reference/cache/cache : 100 KB a value, 250 characters a key, 6 hours. */
const MAX_VALUE = 100 * 1024;
const MAX_KEY = 250;
const MAX_SECONDS = 21_600;
const DEFAULT_SECONDS = 600;

function read(call: ServiceCall, scope: Json | undefined, key: string): string | null {
  const item = call.host.state.cache[scopeName(call, scope)]?.[key];
  return item && item.expires > nowOf(call.run) ? item.value : null;
}

function putAll(
  call: ServiceCall,
  scope: Json | undefined,
  values: JsonObject,
  seconds: Json | undefined,
): null {
  const life = Math.min(Math.max(Number(seconds ?? DEFAULT_SECONDS), 1), MAX_SECONDS);
  const expires = nowOf(call.run) + life * 1000;
  const items = Object.entries(values).map(([key, value]) => [
    checkedKey(key),
    { value: textWithin(value, MAX_VALUE), expires },
  ]);
  const name = scopeName(call, scope);
  return keep(
    call,
    name,
    capped({ ...living(call, name), ...(Object.fromEntries(items) as Record<string, CacheItem>) }),
  );
}

/** "The cap for cached items is 1,000. If more … are written, the cache stores the 900 items farthest from expiration." */
function capped(items: Readonly<Record<string, CacheItem>>): Readonly<Record<string, CacheItem>> {
  const entries = Object.entries(items);
  if (entries.length <= 1000) return items;
  const kept = entries.sort(([, one], [, other]) => other.expires - one.expires).slice(0, 900);
  return Object.fromEntries(kept);
}

function checkedKey(key: string): string {
  if (key.length > MAX_KEY) throw new ServiceError('Argument too large: key');
  return key;
}

function living(call: ServiceCall, name: string): Readonly<Record<string, CacheItem>> {
  const items = Object.entries(call.host.state.cache[name] ?? {});
  return Object.fromEntries(items.filter(([, { expires }]) => expires > nowOf(call.run)));
}

function keep(call: ServiceCall, name: string, items: Readonly<Record<string, CacheItem>>): null {
  call.host.state.cache = { ...call.host.state.cache, [name]: items };
  return null;
}

function removeAll(call: ServiceCall, scope: Json | undefined, keys: readonly string[]): null {
  const name = scopeName(call, scope);
  return keep(
    call,
    name,
    Object.fromEntries(Object.entries(living(call, name)).filter(([key]) => !keys.includes(key))),
  );
}

export const cacheService: Service = {
  'CacheService.get': (call, [scope, key]) => read(call, scope, asText(key)),
  'CacheService.getAll': (call, [scope, keys]) => {
    const found = asList(keys).map((key) => [asText(key), read(call, scope, asText(key))] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null));
  },
  'CacheService.put': (call, [scope, key, value, seconds]) =>
    putAll(call, scope, { [asText(key)]: value }, seconds),
  'CacheService.putAll': (call, [scope, values, seconds]) => putAll(call, scope, asObject(values), seconds),
  'CacheService.remove': (call, [scope, key]) => removeAll(call, scope, [asText(key)]),
  'CacheService.removeAll': (call, [scope, keys]) => removeAll(call, scope, asList(keys).map(asText)),
};
