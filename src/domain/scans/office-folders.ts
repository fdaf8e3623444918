import { DUPLICATES, inboxOf, ORIGINALS, PAPERS, QUARANTINE, scanFolderOf, SIGNED_INBOX } from './scan-move';

/** The office's own folder in Drive, which contains all others. */
export const ROOT = 'Utama';
const ROOT_NAME = 'Dokumentasi Informasi Publik';

/**
 * The folder of the published file, beside the archive in the Drive of the account that owns it: not below it, because everybody
 * with whom the archive is shared could write there.
 */
export const PUBLISHED = 'Terbitan';

const topNames: Readonly<Record<string, string>> = {
  [ROOT]: ROOT_NAME,
  [PUBLISHED]: `${PUBLISHED} ${ROOT_NAME}`,
};

/** Folder paths for an office with these units. */
export const officeFolders = (units: readonly string[]): readonly string[] => [
  ROOT,
  DUPLICATES,
  QUARANTINE,
  ORIGINALS,
  'Arsip',
  PAPERS,
  SIGNED_INBOX,
  PUBLISHED,
  ...units.flatMap((unit) => [inboxOf(unit), scanFolderOf(unit)]),
];

/** @example folderName('Masuk/KUL')  //=> 'KUL' */
export const folderName = (path: string): string => topNames[path] ?? path.slice(path.lastIndexOf('/') + 1);

/** The parent folder; undefined for the folders that are in no other of the office. @example parentPath('Masuk/KUL')  //=> 'Masuk' */
export function parentPath(path: string): string | undefined {
  if (path in topNames) return undefined;
  const mark = path.lastIndexOf('/');
  return mark === -1 ? ROOT : path.slice(0, mark);
}
