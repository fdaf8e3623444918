import { daysBetween, calendarDate, type CalendarDate } from '../../calendar/calendar-date';
import type { Instant } from '../../calendar/instant';
import { joinChanges, type Changes, type RowUpdate } from '../../workbook/changes';
import type { LogDraft } from '../../workbook/log-entry';
import { TYPIST_UNKNOWN } from '../../inventory/typists/typists';
import { typedOver } from '../../text/typed-over';
import { pindaian, type ScanRow } from '../../workbook/pindaian';
import { ALTERED, GONE } from '../../workbook/vocabulary/ledger-words';
import { scanEvents } from '../ledger/filing-log';
import { ledgerOf, PAPERS } from '../scan-move';

/** One twentieth per day: a month of working days covers every stored file. */
export const FIXITY_PARTS = 20;

export type FixityScan = Pick<
  ScanRow,
  'id' | 'fileId' | 'originalFileId' | 'state' | 'place' | 'archiveName' | 'sha256' | 'reason' | 'archivedAt'
>;

/** A file in an archive folder. */
export interface StoredFile {
  readonly fileId: string;
  readonly name: string;
  readonly folder: string;
  readonly sha256: string;
}

export type FixityFinding =
  /** The line has another ID Berkas than that of its file, typed or emptied by hand. */
  | {
      readonly kind: 'tercatat lagi';
      readonly scanId: string;
      readonly name: string;
      readonly place: string;
      readonly fileId: string;
      readonly typed: string;
    }
  | {
      readonly kind: 'berubah' | 'hilang' | 'berganti nama';
      readonly scanId: string;
      readonly name: string;
      readonly place: string;
    }
  | { readonly kind: 'asing'; readonly name: string; readonly place: string };

/**
 * The stored files to check today: the same part in every run of a day, another part the next day, and each time those that were gone, and
 * those that no file or the same file as another line is recorded for.
 */
export function fixityPart<S extends FixityScan>(scans: readonly S[], today: CalendarDate): readonly S[] {
  const part =
    ((daysBetween(calendarDate('2024-01-01'), today) % FIXITY_PARTS) + FIXITY_PARTS) % FIXITY_PARTS;
  const copied = copiedIds(scans);
  return scans
    .filter((scan) => scan.state === 'tersimpan' && !isOnItsWay(scan))
    .filter(
      ({ fileId, reason }, index) =>
        index % FIXITY_PARTS === part || reason === GONE || fileId === '' || copied.has(fileId),
    );
}

function copiedIds(scans: readonly Pick<FixityScan, 'fileId'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const copied = new Set<string>();
  for (const { fileId } of scans) (seen.has(fileId) ? copied : seen).add(fileId);
  return copied;
}

/** Its move into the archive is announced but not done, so it may be in either folder. */
const isOnItsWay = ({ place, archivedAt }: Pick<FixityScan, 'place' | 'archivedAt'>): boolean =>
  place.startsWith('Arsip/') && archivedAt === null;

/**
 * Compares the ledgers with Drive's listing of the same folders. `part`: the files to check now. The folder of the papers holds other files
 * than those of a ledger, too.
 */
export function compareFixity(
  all: readonly FixityScan[],
  part: readonly FixityScan[],
  stored: readonly StoredFile[],
): readonly FixityFinding[] {
  const files = new Map(stored.map((file) => [file.fileId, file]));
  const originals = all.flatMap(({ originalFileId }) => originalFileId || []);
  const known = new Set([...all.map(({ fileId }) => fileId), ...originals]);
  const isRight = ({ fileId, sha256 }: FixityScan): boolean =>
    (files.get(fileId)?.sha256 ?? sha256) === sha256;
  const claimed = new Set([...all.filter(isRight).map(({ fileId }) => fileId), ...originals]);
  const findings = part.flatMap((scan): FixityFinding[] => {
    const file = files.get(scan.fileId);
    const found = { scanId: scan.id, name: scan.archiveName, place: scan.place };
    const isThere = file?.folder === scan.place;
    if (!isThere || file.sha256 !== scan.sha256) {
      const own = ownFile(scan, stored, claimed);
      if (!own) return [{ kind: isThere ? 'berubah' : 'hilang', ...found }];
      claimed.add(own.fileId);
      return [{ kind: 'tercatat lagi', ...found, fileId: own.fileId, typed: scan.fileId }];
    }
    return file.name === scan.archiveName ? [] : [{ kind: 'berganti nama', ...found }];
  });
  const foreign = stored
    .filter(({ fileId, folder }) => folder !== PAPERS && !known.has(fileId) && !claimed.has(fileId))
    .map(({ name, folder }): FixityFinding => ({ kind: 'asing', name, place: folder }));
  return [...findings, ...foreign];
}

/** The file with the content of the scan in its folder that no other line has, best that of its name. */
function ownFile(
  { place, archiveName, sha256 }: FixityScan,
  stored: readonly StoredFile[],
  claimed: ReadonlySet<string>,
): StoredFile | undefined {
  const own = stored.filter(
    (file) => file.folder === place && file.sha256 === sha256 && sha256 !== '' && !claimed.has(file.fileId),
  );
  return own.find(({ name }) => name === archiveName) ?? own[0];
}

const reasons: Readonly<Record<FixityFinding['kind'], string>> = {
  berubah: ALTERED,
  hilang: GONE,
  'berganti nama': '',
  'tercatat lagi': '',
  asing: '',
};

/** What the ledger and the Log record of one check. */
export function fixityChanges(
  part: readonly FixityScan[],
  findings: readonly FixityFinding[],
  now: Instant,
): Changes {
  const byScan = new Map(
    findings.flatMap((finding) => ('scanId' in finding ? [[finding.scanId, finding]] : [])),
  );
  const updates = part.map((scan): RowUpdate => {
    const finding = byScan.get(scan.id);
    return {
      sheet: ledgerOf(scan.id),
      id: scan.id,
      set: {
        verifiedAt: now,
        reason: finding ? reasons[finding.kind] : '',
        ...(finding && 'fileId' in finding && { fileId: finding.fileId }),
      },
    };
  });
  const log = findings.map((finding): LogDraft =>
    'fileId' in finding
      ? {
          event: scanEvents.restored,
          object: finding.scanId,
          detail: typedOver(pindaian.columns.fileId.header, finding.typed, finding.fileId),
          actor: TYPIST_UNKNOWN,
        }
      : {
          event: 'KEUTUHAN',
          object: 'scanId' in finding ? finding.scanId : finding.name,
          detail: `${finding.kind}: ${finding.place}/${finding.name}`,
        },
  );
  return joinChanges({ updates, log });
}
