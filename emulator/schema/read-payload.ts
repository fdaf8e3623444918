import { badRequest, notImitated } from '../errors';
import { isList, isObject, type Json, type JsonObject } from '../json';
import { readScalar, type Strictness } from './read-scalar';
import { enumerationOf, fieldsOf, snake, type Enumeration, type Schema } from './schema';
import { secondOf, unions } from './unions';

/** The source of a payload; `query` is for a method's options, which are all sent as texts. */
export interface Reading {
  readonly schema: Schema;
  /** The API's name in Google's messages, such as `google.apps.sheets.v4`. */
  readonly api: string;
  readonly from: Strictness;
  /** How field names are treated that a message does not have. Dropping them silently is not imitated. */
  readonly unknown: 'refused' | 'dropped';
}

/** The state of one reading, with the errors found so far. */
interface Reader extends Reading {
  readonly faults: string[];
}

/** The path of a value, rendered only for an error message. */
type Place = () => string;

/**
 * Normalizes a payload as Google's JSON parser does: a single object stands for a list of one, numbers may be texts,
 * enumeration values may be numbers or in lower case, and null or an UNSPECIFIED value counts as absent. Unknown field
 * names and values of a wrong type are refused, all in one 400 with a line each; the lines give the path in snake case.
 * Values that need no change keep their identity.
 * Observed on the live API: https://github.com/brekkylab/backlot/issues/340 and /342
 */
export function readPayload(reading: Reading, message: string, value: JsonObject, at = ''): JsonObject {
  const reader = { ...reading, faults: [] };
  const read = readFields(reader, message, value, () => at);
  if (reader.faults.length > 0) throw badRequest(reader.faults.join('\n'));
  return read;
}

function readFields(reader: Reader, message: string, value: JsonObject, at: Place): JsonObject {
  const fields = fieldsOf(reader.schema, message);
  let changed: Map<string, Json | undefined> | undefined;
  for (const name of Object.keys(value)) {
    const member = value[name];
    const type = fields.get(name);
    if (type === undefined) strange(reader, message, name, at());
    if (type === undefined || member === undefined) continue;
    const read = member === null ? undefined : readMember(reader, type, member, inside(message, name, at));
    if (read === member) continue;
    changed ??= new Map(Object.entries(value));
    if (read === undefined) changed.delete(name);
    else changed.set(name, read);
  }
  const read = changed ? (Object.fromEntries(changed) as JsonObject) : value;
  checkUnion(reader, message, read, at);
  return read;
}

/** Google's message was observed. An unspecified or null member does not count. */
function checkUnion({ faults }: Reader, message: string, value: JsonObject, at: Place): void {
  if (unions[message] === undefined) return;
  const second = secondOf(
    message,
    Object.keys(value).filter((name) => value[name] !== undefined),
  );
  if (second)
    faults.push(
      `Invalid value at '${at()}' (oneof), oneof field '${second[0]}' is already set. Cannot set '${second[1]}'`,
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

/** Numbers that Google wraps because absent means "open"; their paths in Google's messages end in `.value`. */
const WRAPPED = new Set(['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex']);

const inside =
  (message: string, name: string, at: Place): Place =>
  () => {
    const place = at() === '' ? snake(name) : `${at()}.${snake(name)}`;
    return message === 'GridRange' && WRAPPED.has(name) ? `${place}.value` : place;
  };

function readMember(reader: Reader, type: string, value: Json, at: Place): Json | undefined {
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

function readList(reader: Reader, type: string, list: readonly Json[], at: Place): Json {
  let changed: Json[] | undefined;
  list.forEach((member, index) => {
    const place = (): string => `${at()}[${index}]`;
    const read = member === null ? null : (readMember(reader, type, member, place) ?? null);
    if (read === member) return;
    changed ??= list.slice();
    changed[index] = read;
  });
  return changed ?? list;
}

/** Where a method allows it, a null that removes a key of a map is kept. */
function readMap(reader: Reader, type: string, value: Json, at: Place): Json | undefined {
  if (!isObject(value)) return refuse(reader, at, 'TYPE_MESSAGE', value);
  const entries = Object.entries(value).map(([key, member]) => [
    key,
    member === null || member === undefined
      ? member
      : readMember(reader, type, member, () => `${at()}[${JSON.stringify(key)}]`),
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

function readEnumeration(
  reader: Reader,
  { name, values }: Enumeration,
  value: Json,
  at: Place,
): Json | undefined {
  const index = values.indexOf(String(value).toUpperCase());
  const given = index < 0 && /^\d+$/.test(String(value)) ? Number(value) : index;
  const found = values.find((each) => each === value) ?? values[given];
  if (found === undefined) return refuse(reader, at, named(reader, name), value);
  return found === values[0] && /_(UNSPECIFIED|UNDEFINED)$/.test(found) ? undefined : found;
}

/** The type names that Google's messages use; the kinds of a batch are nested messages. */
const named = ({ api }: Reader, type: string): string =>
  `type.googleapis.com/${api}.${type === 'Request' ? 'BatchUpdateSpreadsheetRequest.Request' : type}`;

function refuse({ faults }: Reader, at: Place, type: string, value: Json): undefined {
  faults.push(`Invalid value at '${at()}' (${type}), ${JSON.stringify(value)}`);
  return undefined;
}
