/** Values that cross the boundary of the script's realm: the arguments and results of every service. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** The value as an object; an empty one if it is not an object, because requests omit what they do not need. */
export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

export const asList = (value: unknown): readonly Json[] => (isList(value) ? value : []);

export const asText = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value);

/** A copy without undefined members, so that JSON and deep equality agree. */
export function compact(value: object): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [name, member] of Object.entries(value) as [string, Json | undefined][])
    if (member !== undefined) kept[name] = member;
  return kept;
}
