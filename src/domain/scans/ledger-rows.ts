import type { Instant } from '../calendar/instant';
import type { Changes } from '../workbook/changes';
import { pindaian, type ScanRow } from '../workbook/pindaian';
import { blankRow } from '../workbook/sheet';
import type { DroppedFile } from './drop';
import { ALTERED, GONE } from '../workbook/vocabulary/ledger-words';
import { inboxOf } from './scan-move';
import { rowsServed } from '../completeness/scanned-rows';

/** The cells that say which content a file has. */
export const contentCells = (file: DroppedFile) => ({
  size: file.size,
  sha256: file.sha256,
  revision: file.revision,
  mimeType: file.mimeType,
  content: file.content,
});

export const isSame = (scan: ScanRow, file: DroppedFile): boolean =>
  scan.size === file.size && scan.sha256 === file.sha256 && scan.revision === file.revision;

/** What the ledger knows of these very bytes; '' when nobody has looked into them. */
export const knownContent = (scan: ScanRow | undefined, file: DroppedFile): DroppedFile['content'] =>
  scan && (isSame(scan, file) || (file.sha256 !== '' && scan.sha256 === file.sha256)) ? scan.content : '';

/** A file that no run has seen before. */
export function firstSight(file: DroppedFile, id: string, now: Instant): Partial<Changes> {
  const row: ScanRow = {
    ...blankRow(pindaian),
    ...contentCells(file),
    ...inInbox(file, now),
    id,
    subBagian: file.unit,
    seenAt: now,
    sender: file.owner,
    fileId: file.fileId,
  };
  return {
    inserts: [{ sheet: 'pindaian', row }],
    log: [{ event: 'PINDAIAN_TERLIHAT', object: id, detail: `${file.unit}: ${file.name}` }],
  };
}

/** A file in an inbox whose quiet time starts now. */
const inInbox = (file: DroppedFile, now: Instant) => ({
  state: 'terlihat' as const,
  originalName: file.name,
  place: inboxOf(file.unit),
  unchangedSince: now,
});

/** Still being written, or written again: the quiet time begins anew. */
export const changedAgain = (scan: ScanRow, file: DroppedFile, now: Instant): Partial<Changes> => ({
  updates: [{ sheet: 'pindaian', id: scan.id, set: { ...contentCells(file), ...inInbox(file, now) } }],
});

/** Somebody put a file back into an inbox: it is looked at as if new, and its row waits again. */
export const cameBack = (scan: ScanRow, file: DroppedFile, now: Instant): Partial<Changes> => ({
  updates: [
    {
      sheet: 'pindaian',
      id: scan.id,
      set: {
        ...contentCells(file),
        ...inInbox(file, now),
        reason: '',
        row: '',
        suggestions: '',
        duplicateOf: '',
        filedAt: null,
        archivedAt: null,
      },
    },
  ],
  log: [{ event: 'PINDAIAN_KEMBALI', object: scan.id, detail: `${scan.place} ke ${inboxOf(file.unit)}` }],
});

/** A stored file whose content is another now: its row is open again, and a person says whether this is a new version. */
export const alteredAfterFiling = (scan: ScanRow, file: DroppedFile): Partial<Changes> => ({
  updates: [
    {
      sheet: 'pindaian',
      id: scan.id,
      set: {
        ...contentCells(file),
        state: 'menunggu',
        reason: ALTERED,
        suggestions: rowsServed(scan).join(', '),
        filedAt: null,
        archivedAt: null,
      },
    },
  ],
  log: [
    {
      event: 'PINDAIAN_BERUBAH',
      object: scan.id,
      detail: `${scan.place}/${scan.archiveName}: ${scan.sha256} menjadi ${file.sha256}`,
    },
  ],
});

/** A file that was taken out of the inbox before it was filed. Its ledger row stays, and wakes if the file comes back. */
export const wentAway = (scan: ScanRow): Partial<Changes> => ({
  updates: [
    { sheet: 'pindaian', id: scan.id, set: { state: 'karantina', reason: GONE, suggestions: '', lease: '' } },
  ],
  log: [{ event: 'PINDAIAN_HILANG', object: scan.id, detail: `${scan.place}/${scan.originalName}` }],
});
