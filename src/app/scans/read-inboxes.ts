import type { Instant } from '../../domain/calendar/instant';
import type { Context } from '../../domain/office/context';
import type { DroppedFile, Listing } from '../../domain/scans/drop';
import { tokensIn } from '../../domain/papers/paper-token';
import { tokensInPdf } from '../../domain/papers/tokens-in-pdf';
import type { Codecs } from '../../domain/scans/content/codecs';
import { SIGNED } from '../../domain/scans/scan-move';
import { knownContent } from '../../domain/scans/ledger/ledger-rows';
import { takeTurns } from '../../domain/scans/take-turns';
import type { ScanRow } from '../../domain/workbook/pindaian';
import type { ScanDeps } from './scan-deps';

type Scans = ScanDeps['scans'];

export interface InboxReading {
  readonly listing: Listing;
  /** New files that wait for the next run. */
  readonly waiting: number;
}

/** One listing, the ends of the files that no run has inspected in their current state, and the text of signed PDFs. */
export function readInboxes(
  { scans, codecs }: Pick<ScanDeps, 'scans'> & { readonly codecs: Codecs },
  ledger: readonly ScanRow[],
  { settings }: Context,
  since: Instant | null,
): InboxReading {
  const { listing, unread, waiting } = takeTurns(scans.list(settings.units, settings.folders, since), ledger);
  const known = new Map(ledger.map((scan) => [scan.fileId, scan]));
  const contents = unread.length > 0 ? scans.inspect(unread) : new Map<string, never>();
  const files = listing.files.map((file): DroppedFile => ({
    ...file,
    content: contents.get(file.fileId) ?? knownContent(known.get(file.fileId), file),
  }));
  const settling = files.filter(
    (file) => known.get(file.fileId)?.state === 'terlihat' && isReadForCodes(file),
  );
  const texts = settling.length > 0 ? scans.read(settling) : new Map<string, Uint8Array>();
  const withCodes = files.map((file) => {
    const bytes = texts.get(file.fileId);
    return bytes ? { ...file, tokens: tokensInPdf(bytes, codecs.inflateSome) } : file;
  });
  return { listing: { ...listing, files: withCodes }, waiting };
}

/** The text of a signed PDF is read where its name does not say which paper it is. */
const isReadForCodes = ({ unit, content, name }: DroppedFile): boolean =>
  unit === SIGNED && content === 'pdf' && tokensIn(name).length === 0;

/**
 * Reads a file of the ledger again; undefined if Drive does not show it. A person's decision applies to the current file, not
 * to what an earlier run saw.
 */
export function readFileAgain(scans: Scans, scan: ScanRow): DroppedFile | undefined {
  const file = scans.find(scan.fileId);
  if (!file) return undefined;
  return { ...file, content: scans.inspect([file]).get(file.fileId) ?? knownContent(scan, file) };
}
