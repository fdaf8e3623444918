import type { Instant } from '../../calendar/instant';
import type { RowUpdate } from '../../workbook/changes';
import type { ScanRow } from '../../workbook/pindaian';
import { ALTERED, GONE, NOT_SHARED } from '../../workbook/vocabulary/ledger-words';
import { stateAt, type ScanMove } from '../scan-move';

/** The result of an announced move. */
export type MoveOutcome = { readonly move: ScanMove } & (
  | {
      readonly kind: 'done';
      /** The file at the target: the office's copy, or the file itself. */ readonly fileId: string;
      readonly sha256: string;
    }
  /** Drive no longer has the file. */
  | { readonly kind: 'gone' }
  /** The archive is not shared with the current user, so whether the file exists is unknown. Retried. */
  | { readonly kind: 'unseen' }
  /** Drive refused (no permission, no storage). Retried. */
  | { readonly kind: 'refused'; readonly why: string }
  /** The run reached its time limit; the next run continues. */
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

/** An unfinished move stays announced without a lease, so that the next run takes it over at once. */
function unsettled(outcome: Exclude<MoveOutcome, { kind: 'done' }>): Cells {
  if (outcome.kind === 'gone') return { state: 'karantina', reason: GONE, lease: '' };
  if (outcome.kind === 'unseen') return { lease: '', reason: NOT_SHARED };
  return outcome.kind === 'refused' ? { lease: '', reason: `Drive menolak: ${outcome.why}` } : { lease: '' };
}

/** The ledger cells after the moves. A copy with a different hash is not accepted as the scan. */
export const recordIntake = (outcomes: readonly MoveOutcome[], now: Instant): readonly RowUpdate[] =>
  settled(outcomes, ({ move, fileId, sha256 }) => {
    const state = stateAt(move.to);
    if (state === 'tersimpan' && sha256 !== move.sha256)
      return { state: 'menunggu', reason: ALTERED, lease: '' };
    const copied = fileId === move.fileId ? {} : { fileId, originalFileId: move.fileId };
    return { state, lease: '', ...copied, ...(state === 'tersimpan' ? { filedAt: now, reason: '' } : {}) };
  });

/** SOP 5: the hash is verified again when a scan reaches its archive folder. */
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
