import type { Context } from '../../office/context';
import { isStaff, sameEmail } from '../../office/actor';
import type { Settings } from '../../office/settings/settings';
import { settingKey } from '../../office/settings/setting-definitions';
import { joinTypists } from './typists';

/**
 * A person who types directly into the sheet is identified by a key, not by an address:
 * `Session.getTemporaryActiveUserKey()` reveals no name, is stable for a person in one script, and changes every 30
 * days (https://developers.google.com/apps-script/reference/base/session#getTemporaryActiveUserKey()). The simple
 * trigger onEdit writes the key into the row; it is replaced by an address once that person has opened the sidebar.
 * Anybody may type a key into the cell, so a key can only add a typist; one that is pasted with a row adds nobody.
 */
const MARK = 'k:';

/** How many keys of a person are stored: the last three, some 90 days. */
const REMEMBERED = 3;

/** A key as written in a cell; '' for no key. The prefix makes the sheet treat it as text. */
export const keyMark = (key: string): string => (key === '' ? '' : `${MARK}${key.replace(/\s/g, '')}`);

/** The marks in a cell of Kunci Pengisi; any other text is ignored. */
export const keysIn = (cell: string): readonly string[] => [
  ...new Set(cell.split(/\s+/).filter((part) => part.startsWith(MARK))),
];

/** @example joinKeys('k:a', 'k:b k:a')  //=> 'k:a k:b' */
export const joinKeys = (one: string, other: string): string => keysIn(`${one} ${other}`).join(' ');

/** Stands for whoever typed a row that was copied with somebody's key: nobody owns it, so that typist stays unknown. */
const COPIED = `${MARK}salinan`;

/**
 * The cell after its row was typed in by the owner of `mark`. Keys that were pasted with the row prove nothing: they say
 * who typed the row that was copied.
 */
export const keysAfterEdit = (cell: string, mark: string, isPasted: boolean): string =>
  isPasted && keysIn(cell).some((key) => key !== mark) ? joinKeys(COPIED, mark) : joinKeys(cell, mark);

const LABEL = 'Kunci ';

/** The stored keys of each person, by address (Pengaturan). */
function remembered({ system }: Settings): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const [label, value] of Object.entries(system.values))
    if (label.startsWith(LABEL)) known.set(label.slice(LABEL.length).toLowerCase(), keysIn(value));
  return known;
}

/** Returns the owner of a mark; undefined if that person has not opened the sidebar since. */
export function keyOwners(context: Context): (mark: string) => string | undefined {
  const owners = new Map<string, string>();
  for (const [email, marks] of remembered(context.settings))
    for (const mark of marks) owners.set(mark, email);
  const own = keyMark(context.actorKey);
  if (own !== '' && context.actor !== '') owners.set(own, context.actor);
  return (mark) => owners.get(mark);
}

/** Whether the caller's key should be stored: a member of the office with a new key. */
export const isKeyNew = (context: Context): boolean =>
  context.actorKey !== '' &&
  isStaff(context.actor, context.settings) &&
  !(remembered(context.settings).get(context.actor.toLowerCase()) ?? []).includes(keyMark(context.actorKey));

/** The setting that stores the caller's key. */
export function rememberKey(context: Context): Readonly<Record<string, string>> {
  if (!isKeyNew(context)) return {};
  const email = context.actor.toLowerCase();
  const marks = [keyMark(context.actorKey), ...(remembered(context.settings).get(email) ?? [])];
  return { [settingKey('Sistem', `${LABEL}${email}`)]: marks.slice(0, REMEMBERED).join(' ') };
}

export interface Identified {
  readonly typedBy: string;
  /** Keys whose owner is unknown so far. */
  readonly typistKeys: string;
  /** Owners of the keys who were not named before. */
  readonly people: readonly string[];
}

/** The cells Pengisi and Kunci Pengisi after each known key is replaced by its address. */
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

/** Who alone typed in the sheet since the Log was last told who did; undefined if that is not known. */
export function lastTypist(
  { typistKeys, loggedKeys = '' }: { readonly typistKeys: string; readonly loggedKeys?: string },
  ownerOf: ReturnType<typeof keyOwners>,
): string | undefined {
  const logged = keysIn(loggedKeys);
  const owners = new Set(
    keysIn(typistKeys)
      .filter((mark) => !logged.includes(mark))
      .map(ownerOf),
  );
  return owners.size === 1 ? [...owners][0] : undefined;
}
