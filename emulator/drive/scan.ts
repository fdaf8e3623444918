import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { contentOf, isIgnored } from './disk';
import type { Drive } from './drive';
import { mimeTypeOf } from './mime-types';
import { FOLDER, type Entry } from './model';

/**
 * Updates the index from the folders on disk: a new file counts as dropped there, a changed file gets a new revision, a
 * missing file is removed. What cannot be read (a name that is not UTF-8, no permission, a file that vanishes meanwhile)
 * is skipped and named once on standard error; if it is in the index, it stays there as it was.
 */
export function scanDrives(drive: Drive, now: string): boolean {
  const children = groupByParent(drive);
  const scan: Scan = { drive, now, children, changed: false };
  for (const id of drive.roots.values()) {
    const root = drive.entries.get(id);
    const path = join(drive.folder, root?.disk ?? '');
    if (root && existsSync(path)) scanFolder(scan, root, path, namesIn(path));
  }
  if (scan.changed) drive.save();
  return scan.changed;
}

interface Scan {
  readonly drive: Drive;
  readonly now: string;
  readonly children: ReadonlyMap<string, readonly Entry[]>;
  changed: boolean;
}

function groupByParent(drive: Drive): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of drive.entries.values()) {
    if (entry.parent === undefined || entry.trashed || entry.disk === undefined) continue;
    const group = groups.get(entry.parent) ?? [];
    group.push(entry);
    groups.set(entry.parent, group);
  }
  return groups;
}

const namesIn = (path: string): readonly Dirent[] => readdirSync(path, { withFileTypes: true });

function scanFolder(scan: Scan, folder: Entry, path: string, names: readonly Dirent[]): void {
  const known = new Map((scan.children.get(folder.id) ?? []).map((entry) => [entry.disk, entry]));
  for (const found of names) {
    if (isIgnored(found.name) || !(found.isFile() || found.isDirectory())) continue;
    const entry = known.get(found.name);
    known.delete(found.name);
    const file = join(path, found.name);
    skipUnreadable(scan, file, () => visit(scan, folder, found, file, entry));
  }
  for (const missing of known.values()) forget(scan, missing);
}

function skipUnreadable({ drive }: Scan, path: string, read: () => void): void {
  try {
    read();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    if (!drive.skipped.has(path)) console.error(`Dilewati: ${path} tidak dapat dibaca (${code ?? syscall}).`);
    drive.skipped.add(path);
  }
}

function visit(scan: Scan, folder: Entry, found: Dirent, path: string, known: Entry | undefined): void {
  const below = found.isDirectory() ? namesIn(path) : undefined;
  const fits = known !== undefined && (known.mimeType === FOLDER) === found.isDirectory();
  if (known && !fits) forget(scan, known);
  const entry = fits ? known : adopt(scan, folder, found, path);
  if (below) scanFolder(scan, entry, path, below);
  else if (fits) refresh(scan, known, path);
}

function adopt(scan: Scan, folder: Entry, found: Dirent, path: string): Entry {
  const { drive, now } = scan;
  const isFolder = found.isDirectory();
  const entry: Entry = {
    id: `1${drive.ids.token(32)}`,
    name: found.name,
    disk: found.name,
    mimeType: isFolder ? FOLDER : mimeTypeOf(found.name),
    parent: folder.id,
    owner: folder.owner,
    createdTime: now,
    modifiedTime: now,
    lastModifiedBy: folder.owner,
    ...(!isFolder && { content: contentOf(path, `0B${drive.ids.token(40)}`) }),
  };
  drive.entries.set(entry.id, entry);
  scan.changed = true;
  return entry;
}

function refresh(scan: Scan, entry: Entry, path: string): void {
  const { size, mtimeMs } = statSync(path);
  if (entry.content?.size === size && entry.content.mtimeMs === mtimeMs) return;
  scan.changed = true;
  const content = contentOf(path, `0B${scan.drive.ids.token(40)}`);
  const same = content.sha256Checksum === entry.content?.sha256Checksum;
  const kept = same ? { ...content, headRevisionId: entry.content?.headRevisionId ?? '' } : content;
  scan.drive.entries.set(entry.id, { ...entry, content: kept, ...(!same && { modifiedTime: scan.now }) });
}

function forget(scan: Scan, entry: Entry): void {
  scan.changed = true;
  scan.drive.entries.delete(entry.id);
  for (const child of scan.children.get(entry.id) ?? []) forget(scan, child);
}
