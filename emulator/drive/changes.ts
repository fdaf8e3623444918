import { copyFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { badRequest } from '../errors';
import { writeAtomically } from '../storage/write-atomically';
import { contentOf, diskPath, freeDiskName } from './disk';
import { childrenOf, type Drive } from './drive';
import { mimeTypeOf } from './mime-types';
import { FOLDER, isNative, type Entry } from './model';
import { driveIdOf, NOBODY, withoutOwner } from './shared-drives';

/** Who changes, and when. */
export interface By {
  readonly user: string;
  readonly now: string;
}

export interface NewEntry {
  readonly name: string;
  readonly parent: string;
  readonly mimeType?: string;
  readonly bytes?: Uint8Array;
  readonly extra?: Entry['extra'];
  readonly html?: string;
  readonly id?: string;
}

const put = (drive: Drive, entry: Entry): Entry => {
  drive.entries.set(entry.id, entry);
  return entry;
};

const requiredPath = (drive: Drive, entry: Entry): string => {
  const path = diskPath(drive, entry);
  if (path === undefined) throw badRequest(`${entry.name} has no content`);
  return path;
};

export function createEntry(drive: Drive, fresh: NewEntry, by: By): Entry {
  const mimeType = fresh.mimeType ?? mimeTypeOf(fresh.name);
  const onDisk = mimeType === FOLDER || !isNative(mimeType);
  const entry: Entry = {
    id: fresh.id ?? `1${drive.ids.token(32)}`,
    name: fresh.name,
    mimeType,
    parent: fresh.parent,
    owner: ownerIn(drive, fresh.parent, by.user),
    createdTime: by.now,
    modifiedTime: by.now,
    lastModifiedBy: by.user,
    ...(onDisk && { disk: freeDiskName(drive, fresh.parent, fresh.name) }),
    ...(fresh.extra && { extra: fresh.extra }),
    ...(fresh.html !== undefined && { html: fresh.html }),
  };
  if (onDisk) drive.journal.making(requiredPath(drive, entry));
  if (mimeType === FOLDER) mkdirSync(requiredPath(drive, entry), { recursive: true });
  const made =
    onDisk && mimeType !== FOLDER ? withBytes(drive, entry, fresh.bytes ?? new Uint8Array()) : entry;
  return put(drive, made);
}

function ownerIn(drive: Drive, folder: string, user: string): string {
  const entry = drive.entries.get(folder);
  return entry && driveIdOf(drive, entry) !== undefined ? NOBODY : user;
}

function withBytes(drive: Drive, entry: Entry, bytes: Uint8Array): Entry {
  const path = requiredPath(drive, entry);
  writeAtomically(path, bytes);
  return { ...entry, content: contentOf(path, `0B${drive.ids.token(40)}`) };
}

/** Replaces the content: new head revision, new checksums. */
export function writeContent(drive: Drive, entry: Entry, bytes: Uint8Array, by: By): Entry {
  if (entry.content === undefined)
    throw badRequest('Google-native files cannot be overwritten with content here.');
  return put(drive, { ...withBytes(drive, entry, bytes), modifiedTime: by.now, lastModifiedBy: by.user });
}

export const readContent = (drive: Drive, entry: Entry): Buffer => readFileSync(requiredPath(drive, entry));

/** Changes an entry's metadata but not its bytes. */
export const amend = (drive: Drive, entry: Entry, change: Partial<Entry>): Entry =>
  put(drive, { ...entry, ...change });

export function renameEntry(drive: Drive, entry: Entry, name: string, by: By): Entry {
  return relocate(drive, entry, { name, modifiedTime: by.now, lastModifiedBy: by.user });
}

export function moveEntry(drive: Drive, entry: Entry, parent: string): Entry {
  if (isInside(drive, parent, entry.id))
    throw badRequest('The specified folder cannot be moved into itself or one of its descendants.');
  return withoutOwner(drive, relocate(drive, entry, { parent }));
}

function isInside(drive: Drive, folder: string | undefined, id: string): boolean {
  return folder !== undefined && (folder === id || isInside(drive, drive.entries.get(folder)?.parent, id));
}

/** Renames or moves an entry, on disk too. */
function relocate(
  drive: Drive,
  entry: Entry,
  change: { name?: string; parent?: string; modifiedTime?: string; lastModifiedBy?: string },
): Entry {
  const next: Entry = { ...entry, ...change };
  if (entry.disk === undefined || entry.parent === undefined || entry.trashed) return put(drive, next);
  const from = requiredPath(drive, entry);
  const placed: Entry = { ...next, disk: freeDiskName(drive, next.parent ?? '', next.name, entry.id) };
  const to = requiredPath(drive, placed);
  if (from !== to) drive.journal.move(from, to);
  return put(drive, placed);
}

export function trashEntry(drive: Drive, entry: Entry): Entry {
  if (entry.trashed || entry.parent === undefined) return entry;
  const from = diskPath(drive, entry);
  const trashed: Entry = {
    ...entry,
    trashed: true,
    ...(entry.disk !== undefined && { disk: `${entry.id} ${entry.disk}`.slice(0, 200) }),
  };
  const to = diskPath(drive, trashed);
  if (from !== undefined && to !== undefined) drive.journal.move(from, to);
  return put(drive, trashed);
}

export function untrashEntry(drive: Drive, entry: Entry): Entry {
  if (!entry.trashed) return entry;
  const { trashed: _gone, ...rest } = entry;
  const from = diskPath(drive, entry);
  const back: Entry = {
    ...rest,
    ...(entry.disk !== undefined && { disk: freeDiskName(drive, entry.parent ?? '', entry.name, entry.id) }),
  };
  const to = diskPath(drive, back);
  if (from !== undefined && to !== undefined) drive.journal.move(from, to);
  return put(drive, back);
}

/** Deletes an entry permanently, with everything inside it. */
export function removeEntry(drive: Drive, entry: Entry): void {
  for (const child of childrenOf(drive, entry.id)) removeEntry(drive, child);
  const path = diskPath(drive, entry);
  if (path !== undefined) drive.journal.remove(path);
  drive.entries.delete(entry.id);
}

export function copyEntry(drive: Drive, source: Entry, fresh: NewEntry, by: By): Entry {
  if (source.content === undefined)
    return createEntry(
      drive,
      { ...fresh, mimeType: source.mimeType, ...(source.html !== undefined && { html: source.html }) },
      by,
    );
  const copy = createEntry(drive, { ...fresh, mimeType: fresh.mimeType ?? source.mimeType }, by);
  const path = requiredPath(drive, copy);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.part`);
  copyFileSync(requiredPath(drive, source), temporary);
  renameSync(temporary, path);
  return put(drive, { ...copy, content: contentOf(path, copy.content?.headRevisionId ?? '') });
}
