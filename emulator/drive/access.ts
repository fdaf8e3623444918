import { forbidden, notFound } from '../errors';
import type { Drive } from './drive';
import type { Entry } from './model';

export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

const RANK: Readonly<Record<Role, number>> = { reader: 1, commenter: 2, writer: 3, owner: 4 };

/**
 * What a person may do with an entry: its own owner and shares, and those of every folder above it, the highest counts.
 * https://developers.google.com/workspace/drive/api/guides/manage-sharing ("permissions propagate from a folder down").
 */
export function roleOf(drive: Drive, user: string, entry: Entry): Role | undefined {
  if (entry.owner === user) return 'owner';
  const own = shareOf(entry, user);
  const parent = entry.parent === undefined ? undefined : drive.entries.get(entry.parent);
  const above = parent && roleOf(drive, user, parent);
  const inherited = above === 'owner' ? 'writer' : above;
  return higher(own, inherited);
}

/** The share with the person, or that with anyone who has the link, whichever gives more. */
function shareOf({ shares = [] }: Entry, user: string): Role | undefined {
  const mine = shares.filter(({ emailAddress, type }) => type === 'anyone' || emailAddress === user);
  return mine.reduce<Role | undefined>((most, { role }) => higher(most, role), undefined);
}

function higher(one: Role | undefined, other: Role | undefined): Role | undefined {
  if (!one || !other) return one ?? other;
  return RANK[one] >= RANK[other] ? one : other;
}

export const canSee = (drive: Drive, user: string, entry: Entry): boolean =>
  roleOf(drive, user, entry) !== undefined;

export const canEdit = (drive: Drive, user: string, entry: Entry): boolean =>
  RANK[roleOf(drive, user, entry) ?? 'reader'] >= RANK.writer;

/** What a caller cannot see does not exist for him: 404, as Drive answers. */
export function visibleEntry(drive: Drive, user: string, id: string): Entry {
  const entry = drive.entries.get(id === 'root' ? (drive.roots.get(user) ?? '') : id);
  if (!entry || roleOf(drive, user, entry) === undefined) throw notFound(`File not found: ${id}.`);
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
