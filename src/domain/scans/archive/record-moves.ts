import type { Instant } from '../../calendar/instant';
import type { RowUpdate } from '../../workbook/changes';
import type { ScanRow } from '../../workbook/pindaian';
import { ALTERED, GONE, NOT_SHARED } from '../../workbook/vocabulary/ledger-words';
import { stateAt, type ScanMove } from '../scan-move';

/** What became of an announced move. */
export type MoveOutcome = { readonly move: ScanMove } & (
  | {
      readonly kind: 'done';
      /** The file that lies there now: the office's copy, or the file itself. */ readonly fileId: string;
      readonly sha256: string;
    }
  /** Drive does not know the file any more. */
  | { readonly kind: 'gone' }
  /** The archive is not shared with whoever moved: whether the file is there nobody knows; it is tried again. */
  | { readonly kind: 'unseen' }
  /** Drive refused (no right, no room); it is tried again. */
  | { readonly kind: 'refused'; readonly why: string }
  /** The run's time was over; the next run goes on. */
  | { readonly kind: 'left' }
);

type Cells = Partial<ScanRow>;

const settled = (
  outcomes: readonly MoveOutcome[],
  cells: (outcome: Extract<MoveOutcome, { kind: 'done' }>) => Cells,
): readonly RowUpdate[] =>
  outcomes.map((outcome) => ({
    sheet: 'pindaian',
    id: outcome.move.scanId,
    set: outcome.kind === 'done' ? cells(outcome) : unsettled(outcome),
  }));

/** What is not done stays announced without a lease, so that the next run takes it up at once. */
function unsettled(outcome: Exclude<MoveOutcome, { kind: 'done' }>): Cells {
  if (outcome.kind === 'gone') return { state: 'karantina', reason: GONE, lease: '' };
  if (outcome.kind === 'unseen') return { lease: '', reason: NOT_SHARED };
  return outcome.kind === 'refused' ? { lease: '', reason: `Drive menolak: ${outcome.why}` } : { lease: '' };
}

/** What the ledger says once files lie where they were announced to go. A copy that is not the same is no scan. */
export const recordIntake = (outcomes: readonly MoveOutcome[], now: Instant): readonly RowUpdate[] =>
  settled(outcomes, ({ move, fileId, sha256 }) => {
    const state = stateAt(move.to);
    if (state === 'tersimpan' && sha256 !== move.sha256)
      return { state: 'menunggu', reason: ALTERED, lease: '' };
    const copied = fileId === move.fileId ? {} : { fileId, originalFileId: move.fileId };
    return { state, lease: '', ...copied, ...(state === 'tersimpan' ? { filedAt: now, reason: '' } : {}) };
  });

/** SOP 5: the hash is checked again as each scan reaches its archive folder. */
export const recordArchive = (outcomes: readonly MoveOutcome[], now: Instant): readonly RowUpdate[] =>
  settled(outcomes, ({ move, sha256 }) =>
    sha256 === move.sha256
      ? { archivedAt: now, verifiedAt: now, lease: '', reason: '' }
      : { lease: '', reason: ALTERED },
  ).map((update) =>
    update.sheet === 'pindaian' && update.set.state === 'karantina'
      ? { ...update, set: { reason: GONE, lease: '' } }
      : update,
  );
