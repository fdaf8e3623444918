import type { PublishedSnapshot } from './snapshot';

/** Parses a snapshot; null for any other text (the file was emptied or replaced). */
export function readSnapshot(text: string): PublishedSnapshot | null {
  const found = parsed(text);
  return isObject(found) &&
    found['format'] === 1 &&
    isObject(found['office']) &&
    isObject(found['publication']) &&
    isMoment(found['publishedAt']) &&
    isListOf(found['units'], isObject) &&
    isListOf(found['entries'], isEntry) &&
    isListOf(found['withdrawn'], isWithdrawal)
    ? (found as unknown as PublishedSnapshot)
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?([+-]\d\d:\d\d|Z)$/.test(value);
const isNumbered = (value: unknown): value is Fields =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  /^DIP-\d{1,9}$/.test(value['id']) &&
  typeof value['number'] === 'number' &&
  isMoment(value['firstPublishedAt']);
const isEntry = (value: unknown): boolean =>
  isNumbered(value) && typeof value['title'] === 'string' && isMoment(value['changedAt']);
const isWithdrawal = (value: unknown): boolean => isNumbered(value) && isMoment(value['withdrawnAt']);
