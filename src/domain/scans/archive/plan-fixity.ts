import { daysBetween, calendarDate, type CalendarDate } from '../../calendar/calendar-date';
import type { Instant } from '../../calendar/instant';
import { joinChanges, type Changes, type RowUpdate } from '../../workbook/changes';
import type { LogDraft } from '../../workbook/log-entry';
import type { ScanRow } from '../../workbook/pindaian';
import { ALTERED, GONE } from '../../workbook/vocabulary/ledger-words';
import { ledgerOf, PAPERS } from '../scan-move';

/** One twentieth per day: a month of working days covers every stored file. */
export const FIXITY_PARTS = 20;

export type FixityScan = Pick<
  ScanRow,
  'id' | 'fileId' | 'state' | 'place' | 'archiveName' | 'sha256' | 'reason' | 'archivedAt'
>;

/** A file in an archive folder. */
export interface StoredFile {
  readonly fileId: string;
  readonly name: string;
  readonly folder: string;
  readonly sha256: string;
}

export type FixityFinding =
  | {
      readonly kind: 'berubah' | 'hilang' | 'berganti nama';
      readonly scanId: string;
      readonly name: string;
      readonly place: string;
    }
  | { readonly kind: 'asing'; readonly name: string; readonly place: string };

/** The stored files to check today: the same part in every run of a day, another part the next day. */
export function fixityPart<S extends FixityScan>(scans: readonly S[], today: CalendarDate): readonly S[] {
  const part =
    ((daysBetween(calendarDate('2024-01-01'), today) % FIXITY_PARTS) + FIXITY_PARTS) % FIXITY_PARTS;
  return scans
    .filter((scan) => scan.state === 'tersimpan' && !isOnItsWay(scan))
    .filter((_, index) => index % FIXITY_PARTS === part);
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
  const known = new Set(all.map(({ fileId }) => fileId));
  const findings = part.flatMap((scan): FixityFinding[] => {
    const file = files.get(scan.fileId);
    const found = { scanId: scan.id, name: scan.archiveName, place: scan.place };
    if (!file || file.folder !== scan.place) return [{ kind: 'hilang', ...found }];
    if (file.sha256 !== scan.sha256) return [{ kind: 'berubah', ...found }];
    return file.name === scan.archiveName ? [] : [{ kind: 'berganti nama', ...found }];
  });
  const foreign = stored
    .filter(({ fileId, folder }) => folder !== PAPERS && !known.has(fileId))
    .map(({ name, folder }): FixityFinding => ({ kind: 'asing', name, place: folder }));
  return [...findings, ...foreign];
}

const reasons: Readonly<Record<FixityFinding['kind'], string>> = {
  berubah: ALTERED,
  hilang: GONE,
  'berganti nama': '',
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
      set: { verifiedAt: now, reason: finding ? reasons[finding.kind] : '' },
    };
  });
  const log = findings.map((finding): LogDraft => ({
    event: 'KEUTUHAN',
    object: 'scanId' in finding ? finding.scanId : finding.name,
    detail: `${finding.kind}: ${finding.place}/${finding.name}`,
  }));
  return joinChanges({ updates, log });
}
