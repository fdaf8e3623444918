import { badRequest, notImitated } from '../errors';
import { isList, isObject, type Json, type JsonObject } from '../json';
import { readScalar, type Strictness } from './read-scalar';
import { enumerationOf, fieldsOf, snake, type Schema } from './schema';
import { secondOf, unions } from './unions';

/** Where the payload comes from; `query` is for a method's options, which all cross the wire as texts. */
export interface Reading {
  readonly schema: Schema;
  /** The API's name in Google's texts, such as `google.apps.sheets.v4`. */
  readonly api: string;
  readonly from: Strictness;
  /** What becomes of names that a message does not have; dropping them unseen is not imitated. */
  readonly unknown: 'refused' | 'dropped';
}

/** A reading under way, with the faults found so far. */
interface Reader extends Reading {
  readonly faults: string[];
}

/**
 * A payload as Google's JSON reader understands it: one object where a list is meant is a list of one, numbers may be
 * texts, enumeration values may be numbers or in small letters, and null or an UNSPECIFIED value is the same as nothing.
 * Names that a message does not have and values of another type are refused, all of them in one 400, a line each. The
 * texts name the place in snake case. What needs no change is the same object as before.
 * Seen on the live API: https://github.com/brekkylab/backlot/issues/340 and /342
 */
export function readPayload(reading: Reading, message: string, value: JsonObject, at = ''): JsonObject {
  const reader = { ...reading, faults: [] };
  const read = readFields(reader, message, value, at);
  if (reader.faults.length > 0) throw badRequest(reader.faults.join('\n'));
  return read;
}

function readFields(reader: Reader, message: string, value: JsonObject, at: string): JsonObject {
  const fields = fieldsOf(reader.schema, message);
  let changed: Record<string, Json | undefined> | undefined;
  for (const [name, member] of Object.entries(value)) {
    const type = fields.get(name);
    if (type === undefined) {
      strange(reader, message, name, at);
      continue;
    }
    const read =
      member === undefined || member === null
        ? undefined
        : readMember(reader, type, member, placeOf(message, name, at));
    if (read === member) continue;
    changed ??= { ...value };
    if (read === undefined) delete changed[name];
    else changed[name] = read;
  }
  checkUnion(reader, message, changed ?? value, at);
  return changed ?? value;
}

/** Google's words were seen; an unspecified or null member does not count. */
function checkUnion({ faults }: Reader, message: string, value: JsonObject, at: string): void {
  if (unions[message] === undefined) return;
  const second = secondOf(
    message,
    Object.keys(value).filter((name) => value[name] !== undefined),
  );
  if (second)
    faults.push(
      `Invalid value at '${at}' (oneof), oneof field '${second[0]}' is already set. Cannot set '${second[1]}'`,
    );
}

function strange(reader: Reader, message: string, name: string, at: string): void {
  if (reader.unknown === 'dropped')
    throw notImitated(`${message}.${name}, which ${reader.api} does not have and drops`);
  reader.faults.push(unknownName(reader, name, at));
}

function unknownName({ from }: Reader, name: string, at: string): string {
  const start = `Invalid JSON payload received. Unknown name "${name}"`;
  if (from === 'query')
    return `${start}: Cannot bind query parameter. Field '${name}' could not be found in request message.`;
  return `${start}${at === '' ? '' : ` at '${at}'`}: Cannot find field.`;
}

/** Messages whose numbers Google keeps in a wrapper, since nothing means "open": its texts then end in `.value`. */
const WRAPPED = new Set(['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex']);

function placeOf(message: string, name: string, at: string): string {
  const place = at === '' ? snake(name) : `${at}.${snake(name)}`;
  return message === 'GridRange' && WRAPPED.has(name) ? `${place}.value` : place;
}

function readMember(reader: Reader, type: string, value: Json, at: string): Json | undefined {
  if (type === '*') return value;
  if (type.endsWith('[]')) return readList(reader, type.slice(0, -2), isList(value) ? value : [value], at);
  if (type.startsWith('{')) return readMap(reader, type.slice(1, -1), value, at);
  if (type === 'ListValue')
    return isList(value) ? value : refuse(reader, at, 'type.googleapis.com/google.protobuf.ListValue', value);
  const enumeration = enumerationOf(type);
  if (enumeration) return readEnumeration(reader, enumeration, value, at);
  const scalar = readScalar(type, value, reader.from);
  if (scalar) return scalar.value ?? refuse(reader, at, scalar.name, value);
  return isObject(value)
    ? readFields(reader, type, value, at)
    : refuse(reader, at, named(reader, type), value);
}

function readList(reader: Reader, type: string, list: readonly Json[], at: string): Json {
  let changed: Json[] | undefined;
  list.forEach((member, index) => {
    const read = member === null ? null : (readMember(reader, type, member, `${at}[${index}]`) ?? null);
    if (read === member) return;
    changed ??= list.slice();
    changed[index] = read;
  });
  return changed ?? list;
}

/** A null takes a key of a map away where a method says so, and is kept. */
function readMap(reader: Reader, type: string, value: Json, at: string): Json | undefined {
  if (!isObject(value)) return refuse(reader, at, 'TYPE_MESSAGE', value);
  const entries = Object.entries(value).map(([key, member]) => [
    key,
    member === null || member === undefined
      ? member
      : readMember(reader, type, member, `${at}[${JSON.stringify(key)}]`),
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

function readEnumeration(
  reader: Reader,
  { name, values }: { readonly name: string; readonly values: readonly string[] },
  value: Json,
  at: string,
): Json | undefined {
  const index = /^\d+$/.test(String(value)) ? Number(value) : values.indexOf(String(value).toUpperCase());
  const found = values[index];
  if (found === undefined) return refuse(reader, at, named(reader, name), value);
  return index === 0 && /_(UNSPECIFIED|UNDEFINED)$/.test(found) ? undefined : found;
}

/** The kinds of a batch are a message inside another. */
const named = ({ api }: Reader, type: string): string =>
  `type.googleapis.com/${api}.${type === 'Request' ? 'BatchUpdateSpreadsheetRequest.Request' : type}`;

function refuse({ faults }: Reader, at: string, type: string, value: Json): undefined {
  faults.push(`Invalid value at '${at}' (${type}), ${JSON.stringify(value)}`);
  return undefined;
}
