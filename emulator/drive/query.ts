import { badRequest, notFound } from '../errors';
import { asObject, asText } from '../json';
import { canSee, isTrashed, roleOf } from './access';
import { appPropertiesOf } from './app-properties';
import type { Drive } from './drive';
import type { Entry } from './model';
import { permissionsOf } from './permission-list';

type Test = (entry: Entry) => boolean;

interface Reader {
  readonly user: string;
  readonly app: string | undefined;
  readonly tokens: readonly string[];
  at: number;
}

const TOKEN = /\s*('(?:\\.|[^'\\])*'|[(){}]|!=|<=|>=|=|<|>|[A-Za-z][\w.]*)/gy;

/**
 * The `q` of files.list as a test: https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 * @example parseQuery("'1abc' in parents and trashed = false", drive, 'a@b.id')
 */
export function parseQuery(text: string, drive: Drive, user: string, app?: string): Test {
  const reader: Reader = { tokens: tokensOf(text), at: 0, user, app };
  if (reader.tokens.length === 0) return () => true;
  const test = readOr(reader, drive);
  if (reader.at < reader.tokens.length) throw invalid();
  return test;
}

/** Drive's message for a query that it cannot parse. */
const invalid = (): Error => badRequest('Invalid Value');

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    tokens.push(match[1] ?? '');
    end = TOKEN.lastIndex;
  }
  if (text.slice(end).trim() !== '') throw invalid();
  return tokens;
}

const peek = (reader: Reader): string => reader.tokens[reader.at] ?? '';

function take(reader: Reader, word: string): boolean {
  if (peek(reader).toLowerCase() !== word) return false;
  reader.at += 1;
  return true;
}

function readOr(reader: Reader, drive: Drive): Test {
  const tests = [readAnd(reader, drive)];
  while (take(reader, 'or')) tests.push(readAnd(reader, drive));
  return (entry) => tests.some((test) => test(entry));
}

function readAnd(reader: Reader, drive: Drive): Test {
  const tests = [readNot(reader, drive)];
  while (take(reader, 'and')) tests.push(readNot(reader, drive));
  return (entry) => tests.every((test) => test(entry));
}

function readNot(reader: Reader, drive: Drive): Test {
  if (take(reader, 'not')) {
    const inner = readNot(reader, drive);
    return (entry) => !inner(entry);
  }
  if (!take(reader, '(')) return readTerm(reader, drive);
  const inner = readOr(reader, drive);
  if (!take(reader, ')')) throw invalid();
  return inner;
}

function readTerm(reader: Reader, drive: Drive): Test {
  const field = peek(reader);
  if (field === 'properties' || field === 'appProperties') {
    reader.at += 1;
    return propertyTest(reader, field);
  }
  const [left = '', operator = '', right = ''] = reader.tokens.slice(reader.at, reader.at + 3);
  reader.at += 3;
  if (left.startsWith("'")) return memberTest(unquote(left), operator, right, drive, reader.user);
  if (!right) throw invalid();
  return fieldTest(left, operator, right, drive);
}

const unquote = (token: string): string => token.slice(1, -1).replace(/\\(.)/g, '$1');

function memberTest(value: string, operator: string, collection: string, drive: Drive, user: string): Test {
  if (operator !== 'in') throw invalid();
  if (collection === 'parents') checkFolder(drive, user, value);
  if (collection === 'parents')
    return ({ parent, owner }) => parent === value || (value === 'root' && parent === drive.roots.get(owner));
  if (collection === 'owners') return ({ owner }) => owner === value;
  if (collection === 'writers')
    return (entry) => ['writer', 'owner'].includes(roleOf(drive, value, entry) ?? '');
  if (collection === 'readers') return (entry) => roleOf(drive, value, entry) !== undefined;
  throw invalid();
}

/** `properties has { key='x' and value='y' }`, the same for appProperties: https://developers.google.com/workspace/drive/api/guides/ref-search-terms */
function propertyTest(reader: Reader, field: string): Test {
  const words = ['has', '{', 'key', '='].every((word) => take(reader, word));
  const key = words ? readText(reader) : undefined;
  const more = key !== undefined && ['and', 'value', '='].every((word) => take(reader, word));
  const value = more ? readText(reader) : undefined;
  if (key === undefined || value === undefined || !take(reader, '}')) throw invalid();
  const { app } = reader;
  return (entry) =>
    asObject(field === 'appProperties' ? appPropertiesOf(entry, app) : entry.extra?.[field])[key] === value;
}

function readText(reader: Reader): string | undefined {
  const token = peek(reader);
  if (!token.startsWith("'")) return undefined;
  reader.at += 1;
  return unquote(token);
}

/**
 * A query for the content of a folder that the caller cannot see is an error without the folder's id, not an empty list
 * (from memory, not documented). Of a folder with limited access that the caller only sees, the list is empty (assumed).
 */
function checkFolder(drive: Drive, user: string, id: string): void {
  const folder = drive.entries.get(id);
  if (id !== 'root' && (!folder || !canSee(drive, user, folder))) throw notFound('File not found: .');
}

function fieldTest(field: string, operator: string, token: string, drive: Drive): Test {
  const value = token.startsWith("'") ? unquote(token) : token;
  if (field === 'trashed') return boolTest((entry) => isTrashed(drive, entry), operator, value);
  if (field === 'starred') return boolTest((entry) => entry.extra?.['starred'] === true, operator, value);
  if (!token.startsWith("'")) throw invalid();
  if (field === 'name') return nameTest(operator, value);
  if (field === 'shortcutDetails.targetId')
    return textTest(
      (entry) => asText(asObject(entry.extra?.['shortcutDetails'])['targetId']),
      operator,
      value,
    );
  if (field === 'visibility') return textTest((entry) => visibilityOf(drive, entry), operator, value);
  if (field === 'mimeType') return textTest(({ mimeType }) => mimeType, operator, value);
  if (field === 'createdTime' || field === 'modifiedTime')
    return timeTest((entry) => entry[field], operator, value);
  throw invalid();
}

/** Links can be found by their address only here: https://developers.google.com/workspace/drive/api/guides/ref-search-terms */
const visibilityOf = (drive: Drive, entry: Entry): string =>
  permissionsOf(drive, entry).some(({ type }) => type === 'anyone') ? 'anyoneWithLink' : 'limited';

function boolTest(read: (entry: Entry) => boolean, operator: string, value: string): Test {
  if (!/^(true|false)$/.test(value) || !/^!?=$/.test(operator)) throw invalid();
  const wanted = (value === 'true') === (operator === '=');
  return (entry) => read(entry) === wanted;
}

/** "The contains operator only performs prefix matching for a name": prefixes of its words, case-insensitive. */
function nameTest(operator: string, value: string): Test {
  const wanted = value.toLowerCase();
  if (operator === '=') return ({ name }) => name.toLowerCase() === wanted;
  if (operator === '!=') return ({ name }) => name.toLowerCase() !== wanted;
  if (operator !== 'contains') throw invalid();
  return ({ name }) => startsAWord(name.toLowerCase(), wanted);
}

function startsAWord(name: string, wanted: string): boolean {
  for (let at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1] ?? '')) return true;
  return false;
}

function textTest(read: (entry: Entry) => string, operator: string, value: string): Test {
  if (operator === '=') return (entry) => read(entry) === value;
  if (operator === '!=') return (entry) => read(entry) !== value;
  if (operator === 'contains') return (entry) => read(entry).startsWith(value);
  throw invalid();
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Times without an offset are UTC. */
function timeTest(read: (entry: Entry) => string, operator: string, value: string): Test {
  const compare = COMPARE[operator];
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(value) || value.length === 10 ? value : `${value}Z`);
  if (!compare || Number.isNaN(time)) throw invalid();
  return (entry) => compare(Date.parse(read(entry)), time);
}
