import type { AnnouncedExemption } from '../registers/exemption/announced-exemptions';
import type { PublishedSnapshot, SnapshotEntry, Withdrawal } from './snapshot';

type Check = (value: unknown) => boolean;
const needed = ['format', 'office', 'publication', 'publishedAt', 'units', 'entries', 'withdrawn'];
type Fields = Readonly<Record<string, unknown>>;

/** Published since; a text without it announces none. */
const sinceThen = { exempted: [] } as const;

/**
 * Parses a snapshot, without its seal; null for any other text (the file was emptied or replaced). Each known field must have its
 * type. Only a text of an earlier version may lack some; unknown fields are those of a later one.
 */
export function readSnapshot(text: string): PublishedSnapshot | null {
  const found = parsed(text);
  if (!isObject(found) || !fits(found, snapshotFields, needed)) return null;
  const { seal: _seal, ...snapshot } = found;
  // The order of a text that has them stays: the file that is restored is byte for byte the published one.
  return { ...snapshot, ...('exempted' in snapshot ? {} : sinceThen) } as unknown as PublishedSnapshot;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isWhole: Check = (value) => Number.isSafeInteger(value);
const isMoment: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?([+-]\d\d:\d\d|Z)$/.test(value);
const isMomentOrNone: Check = (value) => value === '' || isMoment(value);
const isId: Check = (value) => typeof value === 'string' && /^DIP-\d{1,9}$/.test(value);
const listOf =
  (isOne: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isOne);
const objectOf =
  (fields: Readonly<Record<string, Check>>, needed: readonly string[]): Check =>
  (value) =>
    isObject(value) && fits(value, fields, needed);

const fits = (value: Fields, fields: Readonly<Record<string, Check>>, needed: readonly string[]): boolean =>
  needed.every((name) => name in value) &&
  Object.entries(fields).every(([name, isRight]) => !(name in value) || isRight(value[name]));

const numbered = { id: isId, number: isWhole, firstPublishedAt: isMoment };

const entryFields: Readonly<Record<keyof SnapshotEntry, Check>> = {
  ...numbered,
  changedAt: isMoment,
  title: isText,
  summary: isText,
  holder: isText,
  producer: isText,
  made: isText,
  form: isText,
  retention: isText,
  category: isText,
  year: (value) => value === null || isWhole(value),
  link: isText,
  group: isText,
  media: isText,
  unit: isText,
  addedAt: isMomentOrNone,
  refreshedAt: isMomentOrNone,
};
const withdrawalFields: Readonly<Record<keyof Withdrawal, Check>> = { ...numbered, withdrawnAt: isMoment };

const isTexts = (...names: readonly string[]): Check =>
  objectOf(Object.fromEntries(names.map((name) => [name, isText])), []);

const exemptedFields: Readonly<Record<keyof AnnouncedExemption, Check>> = {
  id: (value) => typeof value === 'string' && /^DIK-\d{1,9}$/.test(value),
  title: isText,
  basis: isText,
  until: (value) => typeof value === 'string' && /^(\d{4}-\d\d-\d\d)?$/.test(value),
};

const snapshotFields: Readonly<Record<keyof PublishedSnapshot, Check>> = {
  format: (value) => value === 1,
  decree: isText,
  office: isTexts('name', 'address', 'city'),
  publication: isTexts('address', 'licence', 'contact'),
  publishedAt: isMoment,
  units: listOf(isTexts('code', 'name')),
  exempted: listOf(objectOf(exemptedFields, Object.keys(exemptedFields))),
  entries: listOf(objectOf(entryFields, ['id', 'number', 'title', 'firstPublishedAt', 'changedAt'])),
  withdrawn: listOf(objectOf(withdrawalFields, ['id', 'number', 'firstPublishedAt', 'withdrawnAt'])),
};
