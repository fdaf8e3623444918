import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { forbidden, notFound } from '../errors';
import type { JsonObject } from '../json';
import { safeName } from './disk';
import { childrenOf, sharesWith, type Drive } from './drive';
import { FOLDER, type Entry } from './model';

/** A file in a shared drive has no owner: https://developers.google.com/workspace/drive/api/guides/about-shareddrives */
export const NOBODY = '';

/** The id of the shared drive that contains an entry; undefined for entries of a My Drive. */
export function driveIdOf(drive: Drive, entry: Entry): string | undefined {
  const parent = entry.parent === undefined ? undefined : drive.entries.get(entry.parent);
  if (parent) return driveIdOf(drive, parent);
  return entry.parent === undefined && entry.owner === NOBODY ? entry.id : undefined;
}

export function createSharedDrive(
  drive: Drive,
  name: string,
  members: readonly string[],
  now: string,
): Entry {
  const root: Entry = {
    id: `0A${drive.ids.token(15)}PVA`,
    name,
    mimeType: FOLDER,
    owner: NOBODY,
    disk: `Shared drive ${safeName(name)}`,
    shares: sharesWith(members),
    createdTime: now,
    modifiedTime: now,
    lastModifiedBy: members[0] ?? drive.owner,
  };
  mkdirSync(join(drive.folder, root.disk ?? ''), { recursive: true });
  drive.entries.set(root.id, root);
  return root;
}

/** An entry that is moved into a shared drive loses its owner, with everything inside it; in a My Drive it keeps its owner. */
export function withoutOwner(drive: Drive, entry: Entry): Entry {
  if (driveIdOf(drive, entry) === undefined || entry.owner === NOBODY) return entry;
  const next = { ...entry, owner: NOBODY };
  drive.entries.set(next.id, next);
  for (const child of childrenOf(drive, next.id)) withoutOwner(drive, child);
  return next;
}

/** A call without `supportsAllDrives` gets "not found": https://developers.google.com/workspace/drive/api/guides/enable-shareddrives */
export function checkSharedDrives(drive: Drive, ids: readonly string[], options: JsonObject): void {
  if (options['supportsAllDrives'] === true || options['supportsAllDrives'] === 'true') return;
  for (const id of ids) {
    const entry = drive.entries.get(id);
    if (entry && driveIdOf(drive, entry) !== undefined) throw notFound(`File not found: ${id}.`);
  }
}

/** Whether files.list includes files of shared drives. */
export function listsSharedDrives(options: JsonObject): boolean {
  if (options['includeItemsFromAllDrives'] !== true) return false;
  if (options['supportsAllDrives'] !== true)
    throw forbidden(
      'The supportsAllDrives parameter must be set to true when includeItemsFromAllDrives is set to true.',
    );
  return true;
}
