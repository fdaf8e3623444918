import { withNames, type People } from '../domain/office/people/people';

/** Fields that name people for people in every view; their addresses are shown as names. */
const inAll = [
  'actor',
  'by',
  'checkedBy',
  'deciders',
  'details',
  'doers',
  'managers',
  'message',
  'ppids',
  'teamNotes',
  'typists',
] as const;
/** Further ones in most views. All others are data: cells, settings, ids, mail addresses to check. */
const inMost = [
  'decidedBy',
  'note',
  'people',
  'person',
  'sender',
  'senders',
  'step',
  'whose',
  'withdrawn',
  'words',
] as const;

/** Views where the further ones are data: forms, the account in which the page is open, and accounts to share files with. */
const withData = new Set([
  'viewSettings',
  'viewStart',
  'viewRow',
  'previewList',
  'viewOverview',
  'checkHealth',
]);

const few: ReadonlySet<string> = new Set(inAll);
const most: ReadonlySet<string> = new Set([...inAll, ...inMost]);

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
  people.size === 0 || isAboutAccounts(reply) ? reply : named(reply, people, withData.has(name) ? few : most);

const isAboutAccounts = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && 'code' in reply && aboutAccounts.has(String(reply.code));

function named(value: unknown, people: People, shown: ReadonlySet<string>, isShown = false): unknown {
  if (typeof value === 'string') return isShown ? withNames(value, people) : value;
  if (Array.isArray(value)) return value.map((each: unknown) => named(each, people, shown, isShown));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, named(each, people, shown, shown.has(key))]),
  );
}
