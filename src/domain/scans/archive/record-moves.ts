import type { Instant } from '../../calendar/instant';
import type { RowUpdate } from '../../workbook/changes';
import type { ScanRow } from '../../workbook/pindaian';
import { ALTERED, GONE, NOT_SHARED } from '../../workbook/vocabulary/ledger-words';
import { stateAt, type ScanMove } from '../scan-move';

/** What became of an announced move. */
export type MoveOutcome = { readonly move: ScanMove } & (
  | {
      readonly kind: 'done';
      /** The file that is there now: the office's copy, or the file itself. */
      readonly fileId: string;
      readonly sha256: string;
    }
  /** Drive does not know the file any more. */
  | { readonly kind: 'gone' }
  /** The archive is not shared with whoever moved: whether the file is there is unknown; it is tried again. */
  | { readonly kind: 'unseen' }
  /** Drive refused (no right, no room); it is tried again. */
  | { readonly kind: 'refused'; readonly why: string }
  /** The run's time was over; the next run goes on. */
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
    sheet: 'pindaian',
    id: outcome.move.scanId,
    set: { lease: '', ...(outcome.kind === 'done' ? ofDone(outcome) : cellsUndone(outcome, ofGone)) },
  }));

function cellsUndone(outcome: Exclude<MoveOutcome, Done>, ofGone: Cells): Cells {
  if (outcome.kind === 'gone') return ofGone;
  if (outcome.kind === 'unseen') return { reason: NOT_SHARED };
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

/** SOP 5: the hash is checked again as each scan reaches its archive folder. */
export const recordArchive = (outcomes: readonly MoveOutcome[], now: Instant): readonly RowUpdate[] =>
  recorded(
    outcomes,
    ({ move, sha256 }) =>
      sha256 === move.sha256 ? { archivedAt: now, verifiedAt: now, reason: '' } : { reason: ALTERED },
    { reason: GONE },
  );
