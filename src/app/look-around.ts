import type { Instant } from '../domain/calendar/instant';
import type { Context } from '../domain/context';
import { detectContent } from '../domain/scans/content';
import { hasBytes, type DroppedFile, type Listing } from '../domain/scans/drop';
import { knownContent } from '../domain/scans/ledger-rows';
import type { ScanRow } from '../domain/workbook/pindaian';
import type { ScanDeps } from './scan-deps';

type Scans = ScanDeps['scans'];

/** One listing, and the ends of those files that no run has looked into as they are now. */
export function lookAround(
  scans: Scans,
  ledger: readonly ScanRow[],
  { settings }: Context,
  since: Instant | null,
): Listing {
  const units = settings.units.map(({ code }) => code);
  const listing = scans.list(units, settings.folders, since);
  const known = new Map(ledger.map((scan) => [scan.fileId, scan]));
  const unread = listing.files.filter((file) => isUnread(file, known.get(file.fileId)));
  const samples = unread.length > 0 ? scans.sample(unread) : new Map<string, never>();
  const files = listing.files.map((file): DroppedFile => {
    const sample = samples.get(file.fileId);
    return { ...file, content: sample ? detectContent(sample) : knownContent(known.get(file.fileId), file) };
  });
  return { ...listing, files };
}

/** Of a file elsewhere only a stored one counts, whose content is another now. */
function isUnread(file: DroppedFile, scan: ScanRow | undefined): boolean {
  if (!hasBytes(file)) return false;
  if (file.unit === '') return scan?.state === 'tersimpan' && scan.sha256 !== file.sha256;
  return knownContent(scan, file) === '';
}

/**
 * A file of the ledger as it is now, looked into again; undefined when Drive does not show it. What a person decides is
 * decided of the file, not of what a former run saw of it.
 */
export function lookAgain(scans: Scans, scan: ScanRow): DroppedFile | undefined {
  const file = scans.find(scan.fileId);
  if (!file) return undefined;
  const sample = scans.sample([file]).get(file.fileId);
  return { ...file, content: sample ? detectContent(sample) : knownContent(scan, file) };
}
