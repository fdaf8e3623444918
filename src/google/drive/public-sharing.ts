import type { FileState, PublicSharing } from '../../ports/public-sharing';
import { classify } from '../errors';
import type { Repeat } from '../repeat';
import { EXEMPTED } from '../../domain/scans/scan-move';
import { MARKED_FIELDS, type MarkedFiles } from './custody';
import { addressOf, enabled, type DriveFile } from './drive-service';

type Fetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetchAll'>;
type Advanced = Pick<GoogleAppsScript.Drive, 'Permissions'>;

const FILES_A_CALL = 100;
const FIELDS = `${MARKED_FIELDS},trashed,permissions(type)`;
/** The id that Drive gives to "anyone with the link" (Drive API v3, resource "Permission"). */
const ANYONE = 'anyoneWithLink';

/**
 * files.list does not filter by id, so each file is one request, all in parallel in one call of UrlFetchApp. Only
 * editors of a file see with whom it is shared; the archive's files belong to the office.
 */
export const createPublicSharing = (
  custody: MarkedFiles,
  fetch: () => Fetch,
  token: () => string,
  drive: () => Advanced | undefined,
  repeat: Repeat,
): PublicSharing => ({
  isForeign: (order) => isForeign(custody, order),
  fileStates: (fileIds) => {
    const states = new Map<string, FileState>();
    for (let at = 0; at < fileIds.length; at += FILES_A_CALL) {
      const ids = fileIds.slice(at, at + FILES_A_CALL);
      const responses = fetch().fetchAll(ids.map((id) => request(id, token())));
      responses.forEach((response, index) => {
        const file = fileIn(response);
        if (file && file !== 'missing') custody.note([file]);
        if (file) states.set(ids[index] ?? '', stateOf(file));
      });
    }
    return states;
  },
  set: (order) => {
    if (isForeign(custody, order)) return false;
    const { fileId, open } = order;
    const permissions = enabled(drive()?.Permissions);
    try {
      // Both are idempotent: "anyone" is one permission of a file, and nobody is notified.
      repeat(() => {
        if (open) permissions.create({ role: 'reader', type: 'anyone' }, fileId);
        else permissions.remove(fileId, ANYONE);
      });
      return true;
    } catch (error) {
      return !open && classify(error) === 'NOT_FOUND';
    }
  },
});

const request = (id: string, token: string) => ({
  url: addressOf(id, `fields=${encodeURIComponent(FIELDS)}`),
  headers: { Authorization: `Bearer ${token}` },
  muteHttpExceptions: true,
});

/** Exempted scans are never opened, whatever the cells of their rows say. */
const isForeign = (
  custody: MarkedFiles,
  { fileId, scanId, open }: Parameters<PublicSharing['set']>[0],
): boolean =>
  custody.isForeignScan(fileId, scanId) || (open && custody.homeOf(fileId).endsWith(`/${EXEMPTED}`));

function fileIn(response: GoogleAppsScript.URL_Fetch.HTTPResponse): DriveFile | 'missing' | undefined {
  const code = response.getResponseCode();
  if (code === 404) return 'missing';
  return code === 200 ? (JSON.parse(response.getContentText()) as DriveFile) : undefined;
}

function stateOf(file: DriveFile | 'missing'): FileState {
  if (file === 'missing') return { found: 'missing', open: false };
  const { trashed, permissions } = file;
  return {
    found: trashed === true ? 'trashed' : 'present',
    // Drive returns the permissions only to editors of the file: a file of others that we can read is taken as open.
    open: permissions === undefined || permissions.some(({ type }) => type === 'anyone'),
  };
}
