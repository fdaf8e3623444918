import type { Instant } from '../../calendar/instant';
import type { RowUpdate } from '../../workbook/changes';
import type { ScanRow } from '../../workbook/pindaian';
import { ALTERED, FOREIGN, FOREIGN_FOLDER, GONE, NOT_SHARED } from '../../workbook/vocabulary/ledger-words';
import { ledgerOf, stateAt, type ScanMove } from '../scan-move';

/** The result of an announced move. */
export type MoveOutcome = { readonly move: ScanMove } & (
  | {
      readonly kind: 'done';
      /** The file that is there now: the office's copy, or the file itself. */
      readonly fileId: string;
      readonly sha256: string;
    }
  /** Drive no longer has the file. */
  | { readonly kind: 'gone' }
  /** The archive is not shared with the current user, so whether the file exists is unknown. Retried. */
  | { readonly kind: 'notVisible' }
  /** Drive refused (no permission, no storage). Retried. */
  | { readonly kind: 'refused'; readonly why: string }
  /** `path`: the folder recorded for it in Pengaturan is not the office's; '': the file is not. Nothing was touched. */
  | { readonly kind: 'foreign'; readonly path: string }
  /** The run reached its time limit; the next run continues. */
  | { readonly kind: 'left' }
);

type Cells = Partial<ScanRow>;
type Done = Extract<MoveOutcome, { kind: 'done' }>;

/** What the ledger says of each move. What is not done stays announced without a lease, so that the next run repeats it at once. */
const recorded = (
  outcomes: readonly MoveOutcome[],
  ofDone: (outcome: Done) => Cells,
  ofGone: Cells,
): readonly RowUpdate[] =>
  outcomes.map((outcome) => ({
    sheet: ledgerOf(outcome.move.scanId),
    id: outcome.move.scanId,
    set: { lease: '', ...(outcome.kind === 'done' ? ofDone(outcome) : cellsUndone(outcome, ofGone)) },
  }));

function cellsUndone(outcome: Exclude<MoveOutcome, Done>, ofGone: Cells): Cells {
  const ofForeign = { ...ofGone, reason: FOREIGN };
  if (outcome.kind === 'gone') return ofGone;
  if (outcome.kind === 'foreign')
    return outcome.path === '' ? ofForeign : { reason: `${FOREIGN_FOLDER}: Folder ${outcome.path}` };
  if (outcome.kind === 'notVisible') return { reason: NOT_SHARED };
  return outcome.kind === 'refused' ? { reason: `Drive menolak: ${outcome.why}` } : {};
}

/** The ledger once files are where they were announced to go. A copy with another hash is not the scan. */
export const recordIntake = (outcomes: readonly MoveOutcome[], now: Instant): readonly RowUpdate[] =>
  recorded(
    outcomes,
    ({ move, fileId, sha256 }) => {
      const state = stateAt(move.to);
      if (state === 'tersimpan' && sha256 !== move.sha256) return { state: 'menunggu', reason: ALTERED };
      const copied = fileId === move.fileId ? {} : { fileId, originalFileId: move.fileId };
      return { state, ...copied, ...(state === 'tersimpan' ? { filedAt: now, reason: '' } : {}) };
    },
    { state: 'karantina', reason: GONE },
  );

/** SOP 5: the hash is verified again when a scan reaches its archive folder. */
export const recordArchive = (outcomes: readonly MoveOutcome[], now: Instant): readonly RowUpdate[] =>
  recorded(
    outcomes,
    ({ move, sha256 }) =>
      sha256 === move.sha256 ? { archivedAt: now, verifiedAt: now, reason: '' } : { reason: ALTERED },
    { reason: GONE },
  );
