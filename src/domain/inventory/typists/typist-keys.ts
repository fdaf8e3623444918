import type { Context } from '../../office/context';
import { isStaff, sameEmail } from '../../office/actor';
import type { Settings } from '../../office/settings/settings';
import { settingKey } from '../../office/settings/setting-definitions';
import { joinTypists } from './typists';

/**
 * Who typed straight into the sheet is told by a key, not by an address: `Session.getTemporaryActiveUserKey()` names
 * nobody, is the same for a person in one script, and changes every 30 days
 * (https://developers.google.com/apps-script/reference/base/session#getTemporaryActiveUserKey()). The simple trigger
 * onEdit writes it into the row; it becomes an address once that person has opened the sidebar. Anybody may type a key
 * into the cell, so a key only ever adds a typist.
 */
const MARK = 'k:';

/** Keys of one person that are remembered: the last three, some 90 days. */
const REMEMBERED = 3;

/** How a key stands in a cell; '' for no key. With a mark in front, the sheet takes it for nothing but text. */
export const keyMark = (key: string): string => (key === '' ? '' : `${MARK}${key.replace(/\s/g, '')}`);

/** The marks in a cell of Kunci Pengisi; whatever else somebody typed there is none. */
export const keysIn = (cell: string): readonly string[] => [
  ...new Set(cell.split(/\s+/).filter((part) => part.startsWith(MARK))),
];

/** @example joinKeys('k:a', 'k:b k:a')  //=> 'k:a k:b' */
export const joinKeys = (one: string, other: string): string => keysIn(`${one} ${other}`).join(' ');

const LABEL = 'Kunci ';

/** What Pengaturan remembers: the keys of each person, by address. */
function remembered({ system }: Settings): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const [label, value] of Object.entries(system.values))
    if (label.startsWith(LABEL)) known.set(label.slice(LABEL.length).toLowerCase(), keysIn(value));
  return known;
}

/** Whose key a mark is; undefined for one of somebody who has not opened the sidebar since. */
export function keyOwners(context: Context): (mark: string) => string | undefined {
  const owners = new Map<string, string>();
  for (const [email, marks] of remembered(context.settings))
    for (const mark of marks) owners.set(mark, email);
  const own = keyMark(context.actorKey);
  if (own !== '' && context.actor !== '') owners.set(own, context.actor);
  return (mark) => owners.get(mark);
}

/** Whether the key of whoever asks is to be remembered: somebody of the office whose key is new. */
export const isKeyNew = (context: Context): boolean =>
  context.actorKey !== '' &&
  isStaff(context.actor, context.settings) &&
  !(remembered(context.settings).get(context.actor.toLowerCase()) ?? []).includes(keyMark(context.actorKey));

/** The setting that remembers it. */
export function rememberKey(context: Context): Readonly<Record<string, string>> {
  if (!isKeyNew(context)) return {};
  const email = context.actor.toLowerCase();
  const marks = [keyMark(context.actorKey), ...(remembered(context.settings).get(email) ?? [])];
  return { [settingKey('Sistem', `${LABEL}${email}`)]: marks.slice(0, REMEMBERED).join(' ') };
}

export interface Identified {
  readonly typedBy: string;
  /** Keys of which nobody knows yet whose they are. */
  readonly typistKeys: string;
  /** Those whom the keys have named and who were not named before. */
  readonly people: readonly string[];
}

/** What the cells Pengisi and Kunci Pengisi come to once each key that is known has become an address. */
export function identify(
  typedBy: string,
  typistKeys: string,
  ownerOf: ReturnType<typeof keyOwners>,
): Identified {
  const marks = keysIn(typistKeys);
  const owners = [...new Set(marks.flatMap((mark) => ownerOf(mark) ?? []))];
  const people = owners.filter((email) => !typedBy.split(',').some((part) => sameEmail(part.trim(), email)));
  return {
    typedBy: people.reduce(joinTypists, typedBy),
    typistKeys: marks.filter((mark) => ownerOf(mark) === undefined).join(' '),
    people,
  };
}
