import type { Drive } from './drive';
import type { Entry } from './model';

/**
 * Whether files.list shows the entry to this person at this time. files.list reads an index that is updated some time
 * after a file is created or shared (assumed; reports speak of minutes); files.get reads the file itself.
 */
export function isListed(drive: Drive, user: string, entry: Entry, now: number): boolean {
  if (drive.listingLag === 0) return true;
  const until = now - drive.listingLag;
  return Date.parse(entry.createdTime) <= until && isSharedBy(drive, user, entry, until);
}

/** Whether the person owns the entry, or it or a folder above it has been shared for long enough. */
function isSharedBy(drive: Drive, user: string, entry: Entry, until: number): boolean {
  if (entry.owner === user) return true;
  const isOld = (entry.shares ?? []).some(
    ({ type, emailAddress, at = 0 }) => (type === 'anyone' || emailAddress === user) && at <= until,
  );
  const parent = drive.entries.get(entry.parent ?? '');
  return isOld || (parent !== undefined && isSharedBy(drive, user, parent, until));
}
