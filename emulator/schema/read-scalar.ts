import type { Json } from '../json';

/** How strictly scalars are read: in a JSON body of the newer APIs, or in the query, where everything is a text. */
export type Strictness = 'body' | 'query';

interface Scalar {
  readonly name: string;
  /** The value as the API's type; undefined if it is not of that type. */
  readonly read: (value: Json, from: Strictness) => Json | undefined;
}

/** Numbers may be texts of digits, as everywhere in Google's JSON. */
function numberOf(value: Json): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function integerOf(value: Json): number | undefined {
  const number = numberOf(value);
  return Number.isInteger(number) && Math.abs(number ?? 0) < 2 ** 31 ? number : undefined;
}

function truthOf(value: Json, from: Strictness): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (from === 'query' && (value === 'true' || value === 'false')) return value === 'true';
  return undefined;
}

function textOf(value: Json, from: Strictness): string | undefined {
  if (typeof value === 'string') return value;
  return from === 'query' && (typeof value === 'number' || typeof value === 'boolean')
    ? String(value)
    : undefined;
}

const SCALARS: Readonly<Record<string, Scalar>> = {
  s: { name: 'TYPE_STRING', read: textOf },
  b: { name: 'TYPE_BOOL', read: truthOf },
  i: { name: 'TYPE_INT32', read: integerOf },
  d: { name: 'TYPE_DOUBLE', read: numberOf },
  f: { name: 'TYPE_FLOAT', read: numberOf },
};

/** Reads a value of a scalar type, and gives the type's name in Google's messages; undefined when the type is not scalar. */
export function readScalar(
  type: string,
  value: Json,
  from: Strictness,
): { readonly name: string; readonly value: Json | undefined } | undefined {
  const scalar = SCALARS[type];
  return scalar && { name: scalar.name, value: scalar.read(value, from) };
}
