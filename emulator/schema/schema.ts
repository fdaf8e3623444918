import type { FieldMask } from '../field-mask';

/**
 * Messages by name, each with its fields as make-schemas.ts writes them, `name:type`. A type is s(tring), b(oolean),
 * i(nt32), d(ouble), f(loat), `*` (anything), `Name(VALUE|VALUE)` (an enumeration) or the name of a message; `[]` makes
 * it a list, braces make it a map.
 */
export type Schema = Readonly<Record<string, string>>;

const parsed = new WeakMap<Schema, Map<string, ReadonlyMap<string, string>>>();

/** The fields of a message and their types; each message is parsed once. */
export function fieldsOf(schema: Schema, message: string): ReadonlyMap<string, string> {
  const known = parsed.get(schema);
  const fields = known?.get(message);
  if (fields) return fields;
  const text = schema[message] ?? '';
  const read = new Map(text === '' ? [] : text.split(' ').map(fieldOf));
  parsed.set(schema, (known ?? new Map<string, ReadonlyMap<string, string>>()).set(message, read));
  return read;
}

function fieldOf(field: string): [string, string] {
  const colon = field.indexOf(':');
  return [field.slice(0, colon), field.slice(colon + 1)];
}

/** The element type of a list or map type; any other type is returned unchanged. */
export const memberType = (type: string): string =>
  type.endsWith('[]') ? type.slice(0, -2) : type.startsWith('{') ? type.slice(1, -1) : type;

/** An enumeration: its name and its values, the default one first. */
export interface Enumeration {
  readonly name: string;
  readonly values: readonly string[];
}

const enumerations = new Map<string, Enumeration>();

export function enumerationOf(type: string): Enumeration | undefined {
  if (!type.endsWith(')')) return undefined;
  const known = enumerations.get(type);
  if (known) return known;
  const open = type.indexOf('(');
  const read = { name: type.slice(0, open), values: type.slice(open + 1, -1).split('|') };
  enumerations.set(type, read);
  return read;
}

/** @example snake('userEnteredValue') //=> 'user_entered_value' */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The first path of a mask that the message does not have. */
export function strangePath(schema: Schema, message: string, mask: FieldMask): string | undefined {
  if (mask === '*') return undefined;
  const fields = fieldsOf(schema, message);
  for (const [name, inner] of Object.entries(mask)) {
    if (name === '*') continue;
    const type = fields.get(name);
    if (type === undefined) return name;
    const inside = memberType(type);
    const deeper = schema[inside] === undefined ? undefined : strangePath(schema, inside, inner);
    if (deeper !== undefined) return `${name}.${deeper}`;
  }
  return undefined;
}
