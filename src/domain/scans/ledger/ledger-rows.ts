import type { Instant } from '../../calendar/instant';
import type { Changes } from '../../workbook/changes';
import { pindaian, type ScanRow } from '../../workbook/pindaian';
import { blankRow } from '../../workbook/sheet';
import type { LogDraft } from '../../workbook/log-entry';
import type { DroppedFile } from '../drop';
import { ALTERED, GONE } from '../../workbook/vocabulary/ledger-words';
import { scanEvents } from './filing-log';
import { inboxOf, ledgerOf } from '../scan-move';
import { rowsServed } from '../../completeness/scanned-rows';
import { pick } from '../../pick';

/** The cells that identify a file's content. */
export const contentCells = (file: DroppedFile) => ({
  ...pick(file, 'size', 'sha256', 'revision', 'mimeType', 'content'),
});

export const isSame = (scan: ScanRow, file: DroppedFile): boolean =>
  scan.size === file.size && scan.sha256 === file.sha256 && scan.revision === file.revision;

/** The content kind that the ledger has for these exact bytes; '' if they were not read. */
export const knownContent = (scan: ScanRow | undefined, file: DroppedFile): DroppedFile['content'] =>
  scan && (isSame(scan, file) || (file.sha256 !== '' && scan.sha256 === file.sha256)) ? scan.content : '';

/** The ledger row of a file that no run has recorded. */
export const firstRow = (file: DroppedFile, id: string, now: Instant): ScanRow => ({
  ...blankRow(pindaian),
  ...contentCells(file),
  ...inInbox(file, now),
  id,
  subBagian: file.unit,
  seenAt: now,
  sender: file.owner,
  fileId: file.fileId,
});

/** Enters that row in the ledger. */
export const addToLedger = (row: ScanRow): Pick<Changes, 'inserts' | 'log'> => ({
  inserts: [{ sheet: ledgerOf(row.id), row }],
  log: [{ event: scanEvents.seen, object: row.id, detail: `${row.subBagian}: ${row.originalName}` }],
});

/** The Log entry of a file that waits for a person. */
export const waitingLog = (id: string, suggestions: readonly string[]): LogDraft => ({
  event: scanEvents.waits,
  object: id,
  detail: `usulan: ${suggestions.join(', ') || 'tidak ada'}`,
});

/** A file in an inbox whose quiet time starts now. */
const inInbox = (file: DroppedFile, now: Instant) => ({
  state: 'terlihat' as const,
  reason: '',
  row: '',
  originalName: file.name,
  place: inboxOf(file.unit),
  unchangedSince: now,
});

/** Still being written, or written again: the quiet time restarts. The rows for which it waits stay, whatever its name is now. */
export const changedAgain = (scan: ScanRow, file: DroppedFile, now: Instant): Partial<Changes> => {
  const set = { ...contentCells(file), ...inInbox(file, now), row: scan.row };
  return { updates: [{ sheet: ledgerOf(scan.id), id: scan.id, set }] };
};

/** The file was put back into an inbox: it is processed like a new one, and its row waits again. */
export const cameBack = (scan: ScanRow, file: DroppedFile, now: Instant): Partial<Changes> => ({
  updates: [
    {
      sheet: ledgerOf(scan.id),
      id: scan.id,
      set: {
        ...contentCells(file),
        ...inInbox(file, now),
        suggestions: '',
        duplicateOf: '',
        filedAt: null,
        archivedAt: null,
      },
    },
  ],
  log: [{ event: scanEvents.back, object: scan.id, detail: `${scan.place} ke ${inboxOf(file.unit)}` }],
});

/** A stored file has changed. Its row is open again, and a person decides whether this is a new version. */
export const alteredAfterFiling = (scan: ScanRow, file: DroppedFile): Partial<Changes> => ({
  updates: [
    {
      sheet: ledgerOf(scan.id),
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
      event: scanEvents.altered,
      object: scan.id,
      detail: `${scan.place}/${scan.archiveName}: ${scan.sha256} menjadi ${file.sha256}`,
    },
  ],
});

/** The file was removed from the inbox before it was filed. Its ledger row stays and is reused if the file returns. */
export const wentAway = (scan: ScanRow): Partial<Changes> => ({
  updates: [
    {
      sheet: ledgerOf(scan.id),
      id: scan.id,
      set: { state: 'karantina', reason: GONE, row: '', suggestions: '', lease: '' },
    },
  ],
  log: [{ event: scanEvents.gone, object: scan.id, detail: `${scan.place}/${scan.originalName}` }],
});
