import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { childrenOf, type Drive } from './drive';
import type { Content, Entry } from './model';

/** Trashed entries are kept in this hidden folder of their Drive. */
const TRASH = '.trash';

/** The path of an entry's bytes or folder; undefined for entries without any. */
export function diskPath(drive: Drive, entry: Entry): string | undefined {
  if (entry.disk === undefined) return undefined;
  if (entry.parent === undefined) return join(drive.folder, entry.disk);
  if (entry.trashed) return join(trashOf(drive, entry), entry.disk);
  const parent = drive.entries.get(entry.parent);
  const above = parent && diskPath(drive, parent);
  return above === undefined ? undefined : join(above, entry.disk);
}

function trashOf(drive: Drive, entry: Entry): string {
  const root = rootAbove(drive, entry);
  return join(drive.folder, root.disk ?? 'Drive', TRASH);
}

function rootAbove(drive: Drive, entry: Entry): Entry {
  const parent = entry.parent === undefined ? undefined : drive.entries.get(entry.parent);
  return parent ? rootAbove(drive, parent) : entry;
}

/** Names on disk that are not Drive files: dotfiles and files that are still being written. */
export const isIgnored = (name: string): boolean =>
  name.startsWith('.') || /\.(part|crdownload|tmp)$/i.test(name);

/**
 * A name that is valid on the file system and free in the folder.
 * @example with 'scan.pdf' present: freeDiskName(drive, folder, 'scan.pdf') //=> 'scan (2).pdf'
 */
export function freeDiskName(drive: Drive, folder: string, name: string, except?: string): string {
  const taken = new Set(
    childrenOf(drive, folder)
      .filter(({ id, trashed }) => id !== except && !trashed)
      .map(({ disk }) => disk?.toLowerCase()),
  );
  const safe = safeName(name);
  if (!taken.has(safe.toLowerCase())) return safe;
  const ending = extname(safe);
  const stem = basename(safe, ending);
  for (let number = 2; ; number += 1) {
    const candidate = `${cut(stem, 240 - Buffer.byteLength(ending))} (${number})${ending}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Removes what a file name cannot contain: '/', NUL, a leading dot, a suffix that means "unfinished", more than 255 bytes. */
export function safeName(name: string): string {
  const clean =
    name
      .replace(/[/\\\u0000-\u001f:]/g, '_')
      .replace(/^\./, '_')
      .replace(/[. ]+$/, '') || '_';
  const whole = isIgnored(clean) ? `${clean}_` : clean;
  const ending = Buffer.byteLength(extname(whole)) > 40 ? '' : extname(whole);
  return `${cut(whole.slice(0, whole.length - ending.length), 250 - Buffer.byteLength(ending))}${ending}`;
}

/** The longest prefix that fits into this many bytes. */
function cut(text: string, bytes: number): string {
  let kept = '';
  let size = 0;
  for (const letter of text) {
    size += Buffer.byteLength(letter);
    if (size > bytes) break;
    kept += letter;
  }
  return kept;
}

/** Read in parts: Node reads no file over 2 GiB whole (https://nodejs.org/api/errors.html#err_fs_file_too_large). */
const PART = 1024 * 1024;

/** @throws the file system's error when the file cannot be read */
export function contentOf(file: string, headRevisionId: string): Content {
  const handle = openSync(file, 'r');
  try {
    const [md5, sha256, part] = [createHash('md5'), createHash('sha256'), Buffer.allocUnsafe(PART)];
    let size = 0;
    for (let read = -1; read !== 0; size += read) {
      read = readSync(handle, part, 0, PART, null);
      md5.update(part.subarray(0, read));
      sha256.update(part.subarray(0, read));
    }
    const { mtimeMs } = fstatSync(handle);
    return {
      size,
      mtimeMs,
      md5Checksum: md5.digest('hex'),
      sha256Checksum: sha256.digest('hex'),
      headRevisionId,
    };
  } finally {
    closeSync(handle);
  }
}
