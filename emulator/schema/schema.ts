import { badRequest } from '../errors';
import type { FieldMask } from '../field-mask';
import { isList, isObject, type Json } from '../json';

/** Messages by name, each with its fields as make-schemas.ts writes them. */
export type Schema = Readonly<Record<string, string>>;

const parsed = new WeakMap<Schema, Map<string, ReadonlyMap<string, string>>>();

/** The fields of a message and their types; a message is read once. */
export function fieldsOf(schema: Schema, message: string): ReadonlyMap<string, string> {
  const known = parsed.get(schema);
  const fields = known?.get(message);
  if (fields) return fields;
  const read = new Map(
    (schema[message] ?? '').split(' ').map((field) => field.split(':') as [string, string]),
  );
  parsed.set(schema, (known ?? new Map<string, ReadonlyMap<string, string>>()).set(message, read));
  return read;
}

/**
 * Refuses what Google's JSON reader refuses before it looks at anything else: names that a message does not have and
 * values of another type. Its words name the place in snake case.
 */
export function checkPayload(schema: Schema, message: string, value: Json | undefined, at = ''): void {
  if (!isObject(value)) return;
  const fields = fieldsOf(schema, message);
  for (const [name, member] of Object.entries(value)) {
    const type = fields.get(name);
    if (type === undefined) throw unknownName(name, at);
    if (member !== undefined && member !== null) checkMember(schema, type, member, join(at, snake(name)));
  }
}

function unknownName(name: string, at: string): Error {
  const place = at === '' ? '' : ` at '${at}'`;
  return badRequest(`Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`);
}

function checkMember(schema: Schema, type: string, value: Json, at: string): void {
  if (type === '*') return;
  if (type.endsWith('[]')) {
    const members = isList(value) ? value : [value];
    return members.forEach((member, index) => {
      if (member !== null) checkMember(schema, type.slice(0, -2), member, `${at}[${index}]`);
    });
  }
  const words = SCALARS[type];
  if (!words) return checkMessage(schema, type, value, at);
  if (!words.fits(value))
    throw badRequest(`Invalid value at '${at}' (${words.name(at)}), ${JSON.stringify(value)}`);
}

function checkMessage(schema: Schema, type: string, value: Json, at: string): void {
  if (!isObject(value))
    throw badRequest(
      `Invalid value at '${at}' (type.googleapis.com/google.apps.sheets.v4.${type}), ${JSON.stringify(value)}`,
    );
  checkPayload(schema, type, value, at);
}

interface Scalar {
  readonly fits: (value: Json) => boolean;
  readonly name: (at: string) => string;
}

/** Numbers may come as texts of digits, as everywhere in Google's JSON. */
const SCALARS: Readonly<Record<string, Scalar>> = {
  s: { fits: (value) => typeof value === 'string', name: () => 'TYPE_STRING' },
  b: { fits: (value) => typeof value === 'boolean', name: () => 'TYPE_BOOL' },
  n: {
    fits: (value) =>
      typeof value === 'number' ||
      (typeof value === 'string' && value !== '' && !Number.isNaN(Number(value))),
    name: (at) => (/(id|index|count|size|length)$/.test(at) ? 'TYPE_INT32' : 'TYPE_DOUBLE'),
  },
};

const join = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);

/** @example snake('userEnteredValue') //=> 'user_entered_value' */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The first path of a mask that its message does not have. */
export function strangePath(schema: Schema, message: string, mask: FieldMask): string | undefined {
  if (mask === '*') return undefined;
  const fields = fieldsOf(schema, message);
  for (const [name, inner] of Object.entries(mask)) {
    if (name === '*') continue;
    const type = fields.get(name)?.replace(/(\[\])+$/, '');
    if (type === undefined) return name;
    const deeper = schema[type] === undefined ? undefined : strangePath(schema, type, inner);
    if (deeper !== undefined) return `${name}.${deeper}`;
  }
  return undefined;
}
