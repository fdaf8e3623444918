import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { forbidden, notFound } from '../errors';
import type { JsonObject } from '../json';
import { safeName } from './disk';
import { childrenOf, sharesWith, type Drive } from './drive';
import { FOLDER, type Entry } from './model';

/** A file in a shared drive has no owner: https://developers.google.com/workspace/drive/api/guides/about-shareddrives */
export const NOBODY = '';

/** The shared drive in which something lies; undefined for what is in somebody's My Drive. */
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

/** In a shared drive a thing and all that is in it lose their owner; in a My Drive it keeps the one it has. */
export function withoutOwner(drive: Drive, entry: Entry): Entry {
  if (driveIdOf(drive, entry) === undefined || entry.owner === NOBODY) return entry;
  const next = { ...entry, owner: NOBODY };
  drive.entries.set(next.id, next);
  for (const child of childrenOf(drive, next.id)) withoutOwner(drive, child);
  return next;
}

/** Who does not say `supportsAllDrives` is told that there is no such file: https://developers.google.com/workspace/drive/api/guides/enable-shareddrives */
export function checkSharedDrives(drive: Drive, ids: readonly string[], options: JsonObject): void {
  if (options['supportsAllDrives'] === true || options['supportsAllDrives'] === 'true') return;
  for (const id of ids) {
    const entry = drive.entries.get(id);
    if (entry && driveIdOf(drive, entry) !== undefined) throw notFound(`File not found: ${id}.`);
  }
}

/** Whether a listing tells of shared drives too. */
export function listsSharedDrives(options: JsonObject): boolean {
  if (options['includeItemsFromAllDrives'] !== true) return false;
  if (options['supportsAllDrives'] !== true)
    throw forbidden(
      'The supportsAllDrives parameter must be set to true when includeItemsFromAllDrives is set to true.',
    );
  return true;
}
