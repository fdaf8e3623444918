import type { JsonObject } from '../json';
import { directRole, inheritedRole, roleOf, seesOnly, type Role } from './access';
import { permissionId, type Drive } from './drive';
import type { Entry } from './model';

export function person(drive: Drive, user: string, emailAddress: string): JsonObject {
  const displayName = drive.people.get(emailAddress) ?? emailAddress.split('@')[0] ?? '';
  return {
    kind: 'drive#user',
    displayName,
    me: emailAddress === user,
    permissionId: permissionId(emailAddress),
    emailAddress,
  };
}

/**
 * The owner first, then everybody who has the file by a share of its own or of a folder above, then who has the link. Of a folder with
 * limited access, those who only see it are listed with the view `metadata`.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions
 */
export function permissionsOf(drive: Drive, entry: Entry): readonly JsonObject[] {
  const others = [...peopleAbove(drive, entry)].filter((address) => address !== entry.owner);
  const people = [entry.owner, ...others].filter(Boolean).flatMap((emailAddress) => {
    const role = roleOf(drive, emailAddress, entry);
    const isShown = role !== undefined || seesOnly(drive, emailAddress, entry);
    return isShown ? [permissionOf(drive, entry, emailAddress, role)] : [];
  });
  return [...people, ...linkShares(drive, entry)];
}

const permissionOf = (
  drive: Drive,
  entry: Entry,
  emailAddress: string,
  role: Role | undefined,
): JsonObject => ({
  id: permissionId(emailAddress),
  type: 'user',
  kind: 'drive#permission',
  emailAddress,
  role: role ?? 'reader',
  displayName: drive.people.get(emailAddress) ?? emailAddress,
  ...(role === undefined ? { view: 'metadata' } : {}),
  permissionDetails: role === undefined ? [] : detailsOf(drive, entry, emailAddress, role),
});

/** "Details of whether the permissions on this item are inherited or directly on this item": the same page. */
function detailsOf(drive: Drive, entry: Entry, emailAddress: string, role: Role): readonly JsonObject[] {
  const own = entry.owner === emailAddress ? 'owner' : directRole(withoutLink(entry), emailAddress);
  const above =
    own === undefined ? role : entry.limited ? undefined : inheritedRole(drive, emailAddress, entry);
  return [
    ...(own ? [{ permissionType: 'file', role: own, inherited: false }] : []),
    ...(above ? [{ permissionType: 'file', role: above, inherited: true }] : []),
  ];
}

const withoutLink = (entry: Entry): Entry => ({
  ...entry,
  shares: entry.shares?.filter(({ type }) => type !== 'anyone') ?? [],
});

function linkShares(drive: Drive, entry: Entry | undefined, inherited = false): readonly JsonObject[] {
  if (!entry) return [];
  const own = entry.shares?.find(({ type }) => type === 'anyone');
  if (!own && entry.limited) return [];
  if (!own)
    return linkShares(drive, entry.parent === undefined ? undefined : drive.entries.get(entry.parent), true);
  return [
    {
      id: own.id,
      type: 'anyone',
      kind: 'drive#permission',
      role: own.role,
      allowFileDiscovery: false,
      permissionDetails: [{ permissionType: 'file', role: own.role, inherited }],
    },
  ];
}

function peopleAbove(drive: Drive, entry: Entry): Set<string> {
  const parent = entry.parent === undefined ? undefined : drive.entries.get(entry.parent);
  const above = parent ? [parent.owner, ...peopleAbove(drive, parent)] : [];
  const own = (entry.shares ?? []).filter(({ type }) => type !== 'anyone');
  return new Set([...own.map(({ emailAddress }) => emailAddress), ...above]);
}
