import { imitatedValues, isWhole } from '../../emulator/schema/check-imitated';
import type { Imitated } from '../../emulator/schema/imitated';
import { enumerationOf, fieldsOf, memberType, type Schema } from '../../emulator/schema/schema';
import { unions } from '../../emulator/schema/unions';

/** A field of a message somewhere inside a payload. */
export interface Field {
  /** Names from the payload's message down to the field. */
  readonly path: readonly string[];
  /** The message that the field belongs to. */
  readonly message: string;
  readonly type: string;
  /** Whether the field is in the table of imitated fields. */
  readonly imitated: boolean;
  /** Whether no field below it is in the list. */
  readonly leaf: boolean;
}

/** The fields of a message and, where they are imitated, of the messages inside; each message is visited once. */
export function fieldsBelow(schema: Schema, table: Imitated, message: string): readonly Field[] {
  const seen = new Set<string>();
  const below = (name: string, at: readonly string[], whole: boolean): readonly Field[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    const inside = isWhole(table, name, whole);
    return [...fieldsOf(schema, name)].flatMap(([field, type]) => {
      const path = [...at, field];
      const imitated = imitatedValues(table, name, field, whole) !== undefined;
      const deeper = imitated && schema[memberType(type)] ? below(memberType(type), path, inside) : [];
      return [{ path, message: name, type, imitated, leaf: deeper.length === 0 }, ...deeper];
    });
  };
  return below(message, [], false);
}

const SCALARS: Readonly<Record<string, unknown>> = {
  s: 'contoh',
  b: true,
  i: 1,
  d: 0.5,
  f: 0.5,
  '*': 'contoh',
};

/** A sample value of a type, of an enumeration the last one; a list or a map has one member. */
export function sampleOf(type: string): unknown {
  if (type.endsWith('[]')) return [sampleOf(type.slice(0, -2))];
  if (type.startsWith('{')) return { '0': sampleOf(type.slice(1, -1)) };
  return enumerationOf(type)?.values.at(-1) ?? SCALARS[type] ?? {};
}

/** The value at a path of a payload; of lists and maps the first member is used. */
export function valueAt(payload: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || payload === undefined) return payload;
  const first: unknown = Array.isArray(payload) ? payload[0] : payload;
  return valueAt(isPayload(first) ? first[name] : undefined, rest);
}

/** Removes the other members of a union. */
function withoutRivals(message: string, payload: Payload, name: string): Payload {
  const [, ...members] = unions[message] ?? [''];
  const rivals = members.includes(name) ? members.filter((member) => member !== name) : [];
  return Object.fromEntries(Object.entries(payload).filter(([member]) => !rivals.includes(member)));
}

type Payload = Readonly<Record<string, unknown>>;

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of a payload with a value at a path (undefined removes it); missing parents are created. */
export function withAt(
  schema: Schema,
  message: string,
  payload: unknown,
  path: readonly string[],
  value: unknown,
): Payload {
  const [name = '', ...rest] = path;
  const before = withoutRivals(message, isPayload(payload) ? payload : {}, name);
  if (rest.length === 0) return { ...before, [name]: value };
  const type = fieldsOf(schema, message).get(name) ?? '';
  const given = before[name];
  const inside = (member: unknown): unknown => withAt(schema, memberType(type), member, rest, value);
  if (type.endsWith('[]')) {
    const [first, ...others] = Array.isArray(given) ? (given as unknown[]) : [{}];
    return { ...before, [name]: [inside(first), ...others] };
  }
  if (type.startsWith('{')) return { ...before, [name]: { '0': inside(isPayload(given) ? given['0'] : {}) } };
  return { ...before, [name]: inside(given) };
}
