import { withNames, type People } from '../domain/office/people/people';

/**
 * Fields of views that name people for people. Their addresses are shown as names. Fields with data (cells, settings,
 * ids, mail addresses to check) keep theirs.
 */
const shown = new Set([
  'actor',
  'by',
  'checkedBy',
  'deciders',
  'decidedBy',
  'details',
  'doers',
  'managers',
  'message',
  'people',
  'person',
  'ppids',
  'sender',
  'senders',
  'step',
  'teamNotes',
  'typists',
  'whose',
  'withdrawn',
  'words',
]);

/**
 * Views whose other fields keep addresses: forms, the account in which the sidebar is open, and accounts to share files
 * with.
 */
const kept = new Set(['viewSettings', 'viewStart', 'viewRow', 'previewList', 'viewOverview', 'checkHealth']);

/** Refusals about accounts and mail addresses: who reads them must know the address. */
const aboutAccounts = new Set([
  'FOLDERS_NOT_VISIBLE',
  'ADDRESS_WRONG',
  'MAIL_UNCERTAIN',
  'SETTINGS_WRONG',
  'PLATFORM',
]);

/** A reply with names instead of addresses in the fields that name people. */
export const withPeople = (name: string, reply: unknown, people: People): unknown =>
  people.size === 0 || isAboutAccounts(reply) ? reply : named(reply, people, false, kept.has(name));

const isAboutAccounts = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && 'code' in reply && aboutAccounts.has(String(reply.code));

function named(value: unknown, people: People, isShown: boolean, isKept: boolean): unknown {
  if (typeof value === 'string') return isShown ? withNames(value, people) : value;
  if (Array.isArray(value)) return value.map((each: unknown) => named(each, people, isShown, isKept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      named(each, people, (!isKept || always.has(key)) && shown.has(key), isKept),
    ]),
  );
}

/** Sentences that are never data. */
const always = new Set([
  'actor',
  'by',
  'checkedBy',
  'details',
  'message',
  'teamNotes',
  'managers',
  'ppids',
  'typists',
  'deciders',
  'doers',
]);
