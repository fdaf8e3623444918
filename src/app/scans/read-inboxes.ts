import type { Instant } from '../../domain/calendar/instant';
import type { Context } from '../../domain/office/context';
import { detectContent } from '../../domain/workbook/vocabulary/content';
import type { DroppedFile, Listing } from '../../domain/scans/drop';
import { knownContent } from '../../domain/scans/ledger-rows';
import { takeTurns } from '../../domain/scans/take-turns';
import type { ScanRow } from '../../domain/workbook/pindaian';
import type { ScanDeps } from './scan-deps';

type Scans = ScanDeps['scans'];

export interface InboxReading {
  readonly listing: Listing;
  /** New files that wait for the next run. */
  readonly waiting: number;
}

/** One listing, and the ends of those files that no run has looked into as they are now. */
export function readInboxes(
  scans: Scans,
  ledger: readonly ScanRow[],
  { settings }: Context,
  since: Instant | null,
): InboxReading {
  const units = settings.units.map(({ code }) => code);
  const { listing, unread, waiting } = takeTurns(scans.list(units, settings.folders, since), ledger);
  const known = new Map(ledger.map((scan) => [scan.fileId, scan]));
  const samples = unread.length > 0 ? scans.sample(unread) : new Map<string, never>();
  const files = listing.files.map((file): DroppedFile => {
    const sample = samples.get(file.fileId);
    return { ...file, content: sample ? detectContent(sample) : knownContent(known.get(file.fileId), file) };
  });
  return { listing: { ...listing, files }, waiting };
}

/**
 * A file of the ledger as it is now, looked into again; undefined when Drive does not show it. What a person decides is
 * decided of the file, not of what a former run saw of it.
 */
export function readFileAgain(scans: Scans, scan: ScanRow): DroppedFile | undefined {
  const file = scans.find(scan.fileId);
  if (!file) return undefined;
  const sample = scans.sample([file]).get(file.fileId);
  return { ...file, content: sample ? detectContent(sample) : knownContent(scan, file) };
}
