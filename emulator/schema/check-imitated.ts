import { notImitated } from '../errors';
import type { FieldMask } from '../field-mask';
import { asText, isList, isObject, type Json, type JsonObject } from '../json';
import type { Imitated } from './imitated';
import { fieldsOf, memberType, type Schema } from './schema';

/** A parsed entry of the table. */
interface Rule {
  readonly all: boolean;
  readonly not: ReadonlySet<string>;
  /** The named fields, each with its imitated values; an empty list means any value. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

const parsed = new WeakMap<Imitated, Map<string, Rule>>();

function ruleOf(table: Imitated, name: string): Rule | undefined {
  const rules = parsed.get(table) ?? new Map<string, Rule>();
  parsed.set(table, rules);
  const known = rules.get(name);
  const text = table[name];
  if (known !== undefined || text === undefined) return known;
  const rule = parseRule(text.split(' ').filter(Boolean));
  rules.set(name, rule);
  return rule;
}

function parseRule(words: readonly string[]): Rule {
  const fields = words.filter((word) => word !== '*' && !word.startsWith('-'));
  return {
    all: words.includes('*'),
    not: new Set(words.filter((word) => word.startsWith('-')).map((word) => word.slice(1))),
    fields: new Map(fields.map((word) => [word.split('=')[0] ?? '', word.split('=')[1]?.split('|') ?? []])),
  };
}

/** The values with which a field is imitated: an empty list for any, undefined if it is not imitated. */
export function imitatedValues(
  table: Imitated,
  entry: string,
  field: string,
  whole = false,
): readonly string[] | undefined {
  const rule = ruleOf(table, entry);
  const named = rule?.fields.get(field);
  if (named) return named;
  return (rule ? rule.all && !rule.not.has(field) : whole) ? [] : undefined;
}

/** Whether a message is imitated with everything inside it. */
export const isWhole = (table: Imitated, entry: string, whole: boolean): boolean =>
  ruleOf(table, entry)?.all ?? (whole && table[entry] === undefined);

/** The same for the fields that an update mask names. */
export function checkMaskImitated(
  { schema, table }: Checking,
  message: string,
  mask: FieldMask,
  whole = false,
): void {
  if (mask === '*') return;
  const inside = isWhole(table, message, whole);
  for (const [field, inner] of Object.entries(mask)) {
    if (field === '*') continue;
    if (imitatedValues(table, message, field, whole) === undefined) throw notImitated(`${message}.${field}`);
    const type = memberType(fieldsOf(schema, message).get(field) ?? '*');
    if (schema[type] !== undefined) checkMaskImitated({ schema, table }, type, inner, inside);
  }
}

export interface Checking {
  readonly schema: Schema;
  readonly table: Imitated;
}

/** Throws for the first field of a payload, or of a message inside it, that Google has and this Workspace does not imitate. */
export function checkImitated(
  checking: Checking,
  message: string,
  value: JsonObject,
  entry = message,
  whole = false,
): void {
  const { schema, table } = checking;
  const inside = isWhole(table, entry, whole);
  if (inside && isFree(checking, entry)) return;
  for (const field of Object.keys(value)) {
    const member = value[field];
    if (member === undefined || member === null) continue;
    const values = imitatedValues(table, entry, field, whole);
    if (values === undefined) throw notImitated(`${entry}.${field}`);
    if (values.length > 0 && !values.includes(asText(member)))
      throw notImitated(`${entry}.${field} ${asText(member)}`);
    checkMembers(checking, fieldsOf(schema, message).get(field) ?? '*', member, inside);
  }
}

const free = new WeakMap<Imitated, Map<string, boolean>>();

/** Whether a message that is kept whole excludes nothing, at any depth; its payload then needs no check. */
function isFree({ schema, table }: Checking, message: string): boolean {
  const known = free.get(table) ?? new Map<string, boolean>();
  free.set(table, known);
  const before = known.get(message);
  if (before !== undefined) return before;
  known.set(message, true);
  const rule = ruleOf(table, message);
  const plain = rule === undefined || (rule.all && rule.not.size === 0 && rule.fields.size === 0);
  const below = [...fieldsOf(schema, message).values()]
    .map(memberType)
    .filter((type) => schema[type] !== undefined);
  const result = plain && below.every((type) => isFree({ schema, table }, type));
  known.set(message, result);
  return result;
}

function checkMembers(checking: Checking, type: string, value: Json, whole: boolean): void {
  if (checking.schema[memberType(type)] === undefined) return;
  const members = isList(value)
    ? value
    : type.startsWith('{') && isObject(value)
      ? Object.values(value)
      : [value];
  for (const member of members)
    if (isObject(member)) checkImitated(checking, memberType(type), member, undefined, whole);
}
