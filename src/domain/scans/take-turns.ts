import { hasBytes, type DroppedFile, type Listing } from './drop';
import { knownContent } from './ledger/ledger-rows';
import type { ScanRow } from '../workbook/pindaian';

/**
 * Files read per run. More would use up the daily quota (UrlFetchApp: 20,000 calls, two a file;
 * https://developers.google.com/apps-script/guides/services/quotas) and hold the lock too long.
 */
export const FILES_A_RUN = 300;

export interface Turn {
  /** The listing without the new files that wait for the next run. */
  readonly listing: Listing;
  /** Files to read: changed ones of the ledger first, then new ones, the oldest first. */
  readonly unread: readonly DroppedFile[];
  /** New files that wait for the next run. */
  readonly waiting: number;
}

/** Selects the files of a listing for this run. A file of the ledger is always included, though not always read. */
export function takeTurns(listing: Listing, ledger: readonly ScanRow[]): Turn {
  const known = new Map(ledger.map((scan) => [scan.fileId, scan]));
  const isNew = ({ fileId, unit }: DroppedFile): boolean => unit !== '' && !known.has(fileId);
  const changed = listing.files.filter((file) => hasChanged(file, known.get(file.fileId)));
  const came = listing.files.filter(isNew).sort(byAge);
  const reread = changed.slice(0, FILES_A_RUN);
  const taken = came.slice(0, FILES_A_RUN - reread.length);
  return {
    listing: { ...listing, files: [...listing.files.filter((file) => !isNew(file)), ...taken] },
    unread: [...reread, ...taken.filter(hasBytes)],
    waiting: came.length - taken.length,
  };
}

const byAge = (one: DroppedFile, other: DroppedFile): number =>
  one.createdTime === other.createdTime ? 0 : one.createdTime < other.createdTime ? -1 : 1;

/** Elsewhere, only a stored file with changed content counts. */
function hasChanged(file: DroppedFile, scan: ScanRow | undefined): boolean {
  if (!scan || !hasBytes(file)) return false;
  if (file.unit === '') return scan.state === 'tersimpan' && scan.sha256 !== file.sha256;
  return knownContent(scan, file) === '';
}
