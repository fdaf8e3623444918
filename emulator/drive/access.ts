import { forbidden, notFound } from '../errors';
import type { Drive } from './drive';
import { FOLDER, type Entry } from './model';
import { driveIdOf } from './shared-drives';

export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

const RANK: Readonly<Record<Role, number>> = { reader: 1, commenter: 2, writer: 3, owner: 4 };

/**
 * What a person may do with an entry: its own owner and shares, and those of every folder above it, the highest counts.
 * https://developers.google.com/workspace/drive/api/guides/manage-sharing ("permissions propagate from a folder down").
 * A folder with limited access inherits nothing, and hands only its own shares down:
 * https://developers.google.com/workspace/drive/api/guides/limited-expansive-access
 */
export function roleOf(drive: Drive, user: string, entry: Entry): Role | undefined {
  if (entry.owner === user) return 'owner';
  const above = entry.limited ? organizerRole(drive, user, entry) : inheritedRole(drive, user, entry);
  return higher(directRole(entry, user), above);
}

/** What the folders above give a person, whether or not the entry inherits it. */
export function inheritedRole(drive: Drive, user: string, entry: Entry): Role | undefined {
  const parent = entry.parent === undefined ? undefined : drive.entries.get(entry.parent);
  const above = parent && roleOf(drive, user, parent);
  return above === 'owner' ? 'writer' : above;
}

/** Organizers of a shared drive can open every folder in it. Here its members are its organizers. */
function organizerRole(drive: Drive, user: string, entry: Entry): Role | undefined {
  const root = drive.entries.get(driveIdOf(drive, entry) ?? '');
  return root && directRole(root, user);
}

/**
 * Who has access to the folder above one with limited access sees that one (its name, the `metadata` view) and cannot open it:
 * https://developers.google.com/workspace/drive/api/guides/limited-expansive-access
 */
export const seesOnly = (drive: Drive, user: string, entry: Entry): boolean =>
  entry.limited === true &&
  roleOf(drive, user, entry) === undefined &&
  inheritedRole(drive, user, entry) !== undefined;

/** "Only the owner in My Drive and the organizer in shared drives", and a writer where `writersCanShare`: the same page. */
export function mayLimit(drive: Drive, user: string, entry: Entry): boolean {
  if (entry.mimeType !== FOLDER) return false;
  if (driveIdOf(drive, entry) !== undefined) return organizerRole(drive, user, entry) !== undefined;
  return canShare(drive, user, entry);
}

/** https://developers.google.com/workspace/drive/api/guides/manage-sharing ("writersCanShare") */
export function canShare(drive: Drive, user: string, entry: Entry): boolean {
  const role = roleOf(drive, user, entry);
  return role === 'owner' || (role === 'writer' && entry.writersCanShare !== false);
}

/** The share with the person, or that with anyone who has the link, whichever gives more. */
export function directRole({ shares = [] }: Entry, user: string): Role | undefined {
  const mine = shares.filter(({ emailAddress, type }) => type === 'anyone' || emailAddress === user);
  return mine.reduce<Role | undefined>((most, { role }) => higher(most, role), undefined);
}

function higher(one: Role | undefined, other: Role | undefined): Role | undefined {
  if (!one || !other) return one ?? other;
  return RANK[one] >= RANK[other] ? one : other;
}

export const canOpen = (drive: Drive, user: string, entry: Entry): boolean =>
  roleOf(drive, user, entry) !== undefined;

export const canSee = (drive: Drive, user: string, entry: Entry): boolean =>
  canOpen(drive, user, entry) || seesOnly(drive, user, entry);

export const canEdit = (drive: Drive, user: string, entry: Entry): boolean =>
  RANK[roleOf(drive, user, entry) ?? 'reader'] >= RANK.writer;

/** What a caller cannot see does not exist for him: 404, as Drive answers. */
export function visibleEntry(drive: Drive, user: string, id: string): Entry {
  const entry = drive.entries.get(id === 'root' ? (drive.roots.get(user) ?? '') : id);
  if (!entry || !canSee(drive, user, entry)) throw notFound(`File not found: ${id}.`);
  return entry;
}

export function editableEntry(drive: Drive, user: string, id: string): Entry {
  const entry = visibleEntry(drive, user, id);
  if (!canEdit(drive, user, entry))
    throw forbidden(
      'The user does not have sufficient permissions for this file.',
      'insufficientFilePermissions',
    );
  return entry;
}

/** Trashing a folder trashes what is in it. */
export function isTrashed(drive: Drive, entry: Entry): boolean {
  if (entry.trashed) return true;
  const parent = entry.parent === undefined ? undefined : drive.entries.get(entry.parent);
  return parent !== undefined && isTrashed(drive, parent);
}
