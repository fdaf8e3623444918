import { badRequest } from './errors';
import { isList, isObject, type Json, type JsonObject } from './json';

/** A parsed field mask: everything, or the named members with a mask for each. */
export type FieldMask = '*' | { readonly [name: string]: FieldMask };

/**
 * Parses a partial-response mask.
 * Rules: https://developers.google.com/workspace/drive/api/guides/fields-parameter (commas, `a/b`, `a.b`, `a(b,c)`, `*`).
 * @example parseFieldMask('replies,sheets(properties.title,data/rowData)')
 */
export function parseFieldMask(text: string): FieldMask {
  const tokens = text.match(/[^\s,()/.]+|[,()/.]/g) ?? [];
  const reader = { tokens, at: 0 };
  const mask = readList(reader);
  if (reader.at < tokens.length) throw badRequest(`Invalid field selection ${text}`);
  return mask;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function readList(reader: Reader): FieldMask {
  let mask: FieldMask = {};
  do {
    mask = merge(mask, readPath(reader));
  } while (take(reader, ','));
  return mask;
}

function readPath(reader: Reader): FieldMask {
  const name = reader.tokens[reader.at++];
  if (name === undefined || /^[,()/.]$/.test(name)) throw badRequest(`Invalid field selection ${name ?? ''}`);
  if (take(reader, '/') || take(reader, '.')) return wrap(name, readPath(reader));
  if (!take(reader, '(')) return wrap(name, '*');
  const inner = readList(reader);
  if (!take(reader, ')')) throw badRequest(`Invalid field selection ${name}(`);
  return wrap(name, inner);
}

const wrap = (name: string, inner: FieldMask): FieldMask =>
  name === '*' && inner === '*' ? '*' : { [name]: inner };

function take(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.at] !== token) return false;
  reader.at += 1;
  return true;
}

function merge(one: FieldMask, other: FieldMask): FieldMask {
  if (one === '*' || other === '*') return '*';
  const merged: Record<string, FieldMask> = { ...one };
  for (const [name, inner] of Object.entries(other)) {
    const before = merged[name];
    merged[name] = before === undefined ? inner : merge(before, inner);
  }
  return merged;
}

/** The mask for one member, or undefined when it is not wanted. */
export const within = (mask: FieldMask, name: string): FieldMask | undefined =>
  mask === '*' ? '*' : (mask[name] ?? mask['*']);

export const wants = (mask: FieldMask, ...path: readonly string[]): boolean => {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  const inner = within(mask, name);
  return inner !== undefined && wants(inner, ...rest);
};

/** The part of `value` that the mask selects; a list is masked element by element. */
export function project(value: Json, mask: FieldMask): Json {
  if (mask === '*') return value;
  if (isList(value)) return value.map((member) => project(member, mask));
  if (!isObject(value)) return value;
  const chosen: Record<string, Json> = {};
  for (const [name, member] of Object.entries(value)) {
    const inner = within(mask, name);
    if (inner !== undefined && member !== undefined) chosen[name] = project(member, inner);
  }
  return chosen;
}

/** `target` with the masked members taken from `source`. Members that `source` lacks are cleared, as an update mask requires. */
export function applyMask(target: JsonObject, source: JsonObject, mask: FieldMask): JsonObject {
  if (mask === '*') return source;
  const kept = Object.entries(target).filter(([name]) => !(name in mask));
  const changed = Object.entries(mask).map(([name, inner]) => [
    name,
    masked(target[name], source[name], inner),
  ]);
  return Object.fromEntries([...kept, ...changed.filter(([, value]) => value !== undefined)]) as JsonObject;
}

function masked(target: Json | undefined, source: Json | undefined, mask: FieldMask): Json | undefined {
  if (mask === '*') return source;
  if (!isObject(source) && !isObject(target)) return source;
  const merged = applyMask(isObject(target) ? target : {}, isObject(source) ? source : {}, mask);
  return Object.keys(merged).length === 0 ? undefined : merged;
}
