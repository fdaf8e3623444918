import { DUPLICATES, inboxOf, ORIGINALS, QUARANTINE, scanFolderOf } from './scan-move';

/** The office's own folder in Drive, which contains all others. */
export const ROOT = 'Utama';
const ROOT_NAME = 'Dokumentasi Informasi Publik';

/** Folder paths for an office with these units. */
export const officeFolders = (units: readonly string[]): readonly string[] => [
  ROOT,
  DUPLICATES,
  QUARANTINE,
  ORIGINALS,
  'Arsip',
  'Laporan',
  'Publik',
  ...units.flatMap((unit) => [inboxOf(unit), scanFolderOf(unit)]),
];

/** @example folderName('Masuk/KUL')  //=> 'KUL' */
export const folderName = (path: string): string =>
  path === ROOT ? ROOT_NAME : path.slice(path.lastIndexOf('/') + 1);

/** The parent folder; undefined for the office's own. @example parentPath('Masuk/KUL')  //=> 'Masuk' */
export function parentPath(path: string): string | undefined {
  if (path === ROOT) return undefined;
  const mark = path.lastIndexOf('/');
  return mark === -1 ? ROOT : path.slice(0, mark);
}
