import type { Drive } from './drive';
import type { Entry } from './model';

/**
 * Whether a listing shows the entry to that person by now. files.list reads an index that is brought up to date some time after a file
 * is made or shared (assumed; reports speak of minutes); files.get reads the file itself.
 */
export function isListed(drive: Drive, user: string, entry: Entry, now: number): boolean {
  if (drive.listingLag === 0) return true;
  const until = now - drive.listingLag;
  return Date.parse(entry.createdTime) <= until && isSharedBy(drive, user, entry, until);
}

/** By ownership, or by a share of its own or of a folder above that is old enough. */
function isSharedBy(drive: Drive, user: string, entry: Entry, until: number): boolean {
  if (entry.owner === user) return true;
  const isOld = (entry.shares ?? []).some(
    ({ type, emailAddress, at = 0 }) => (type === 'anyone' || emailAddress === user) && at <= until,
  );
  const parent = drive.entries.get(entry.parent ?? '');
  return isOld || (parent !== undefined && isSharedBy(drive, user, parent, until));
}
