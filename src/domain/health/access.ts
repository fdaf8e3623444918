import { sameEmail, type Email } from '../office/actor';
import { confirmedPeople } from '../office/settings/confirmed-settings';
import { triggerOwner } from '../office/trigger-owner';
import type { Settings } from '../office/settings/settings';
import type { Grant } from '../scans/archive/exempted-access';
import { parentPath, PUBLISHED, ROOT } from '../scans/office-folders';

/** The name of the workbook among the places whose access is checked. */
export const WORKBOOK = 'lembar kerja ini';

/** The archive, a folder in it, the workbook, or a file of the office that is open to more than named people. */
export interface SeenAccess {
  readonly what: 'workbook' | 'folder' | 'file';
  readonly id: string;
  /** The path of a folder, the name of a file. */
  readonly name: string;
  /** Null where Drive does not list the permissions for this person. */
  readonly grants: readonly Grant[] | null;
}

/** `public`: anyone with the link, or a domain. `former`: a person whose role was removed. `outsider`: anybody else. */
export type StrangerKind = 'public' | 'former' | 'outsider';

/** The permissions of one place that nobody with a role has. */
export interface Excess {
  readonly seen: SeenAccess;
  readonly grants: readonly Grant[];
}

/** Known from the workbook: who had a role once, and which files Bagikan Pindaian has opened. */
export interface AccessHistory {
  readonly former: readonly Email[];
  readonly opened: ReadonlySet<string>;
}

/** What is more open than the roles say. A permission that a place inherits is named at the folder above only. */
export function excessAccess(
  all: readonly SeenAccess[],
  kind: StrangerKind,
  settings: Settings,
  { former, opened }: AccessHistory,
): readonly Excess[] {
  const byPath = new Map(all.filter(({ what }) => what === 'folder').map((seen) => [seen.name, seen]));
  const isInherited = ({ what, name }: SeenAccess, grant: Grant): boolean =>
    what === 'folder' &&
    (byPath.get(parentPath(name) ?? '')?.grants ?? []).some((above) => sameGrantee(above, grant));
  return all.flatMap((seen) => {
    if (opened.has(seen.id)) return [];
    const grants = (seen.grants ?? []).filter(
      (grant) =>
        !grant.isOwner &&
        (seen.what !== 'file' || grant.isDirect) &&
        !isInherited(seen, grant) &&
        !isKnown(grant, seen, settings) &&
        kindOf(grant, former) === kind,
    );
    return grants.length > 0 ? [{ seen, grants }] : [];
  });
}

const sameGrantee = (one: Grant, other: Grant): boolean =>
  one.type === other.type && one.person.toLowerCase() === other.person.toLowerCase();

function kindOf({ type, person }: Grant, former: readonly Email[]): StrangerKind {
  if (type === 'anyone' || type === 'domain') return 'public';
  return former.some((each) => sameEmail(each, person)) ? 'former' : 'outsider';
}

/** Whoever has a role, or had one until somebody typed it away in the sheet, the accounts that keep the archive, and for the published file the account of the public page. */
function isKnown({ person }: Grant, { what, name }: SeenAccess, settings: Settings): boolean {
  const { office, publication, roles } = settings;
  const isPublished = what === 'file' || [PUBLISHED, 'Publik'].includes(name);
  const known = [
    ...roles.flatMap(({ people }) => people),
    ...confirmedPeople(settings),
    office.account,
    triggerOwner(settings),
    isPublished ? publication.pageAccount : '',
  ];
  return known.some((each) => sameEmail(each, person));
}

/**
 * Who may edit both the archive and the workbook; null where Google does not tell, or a link, a group or a domain may: then
 * nobody is known to lack access.
 */
export function editorsOf(all: readonly SeenAccess[]): readonly Email[] | null {
  const [inArchive, inWorkbook] = [
    all.find(({ what, name }) => what === 'folder' && name === ROOT),
    all.find(({ what }) => what === 'workbook'),
  ].map(namedEditors);
  if (!inArchive || !inWorkbook) return null;
  return inArchive.filter((one) => inWorkbook.some((other) => sameEmail(one, other)));
}

function namedEditors(seen: SeenAccess | undefined): readonly Email[] | null {
  const editing = seen?.grants?.filter(({ edits }) => edits);
  if (!editing || editing.some(({ type }) => type !== 'user')) return null;
  return editing.map(({ person }) => person);
}

const ADDRESS = /[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+/g;

/** People who had a role according to the Log, and have none now. */
export function formerPeople(
  log: readonly { readonly object: string; readonly detail?: string }[],
  { roles }: Pick<Settings, 'roles'>,
): readonly Email[] {
  const named = log
    .filter(({ object }) => object.startsWith('Peran/'))
    .flatMap(({ detail }) => (detail ?? '').toLowerCase().match(ADDRESS) ?? []);
  const now = new Set(roles.flatMap(({ people }) => people.map((person) => person.toLowerCase())));
  return [...new Set(named)].filter((person) => !now.has(person));
}
