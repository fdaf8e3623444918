import type { Instant } from '../calendar/instant';
import type { RowUpdate } from '../changes';
import { stateAt, type ScanMove } from './scan-move';

/** A move that Drive has carried out, with the hash that the file has there. */
export interface DoneMove {
  readonly move: ScanMove;
  readonly sha256: string;
}

/** The words in the ledger for a file whose content is not what was seen. */
export const ALTERED = 'isi berkas berubah';

/** What the ledger says once files lie where they were announced to go. */
export const settleIntake = (done: readonly DoneMove[], now: Instant): readonly RowUpdate[] =>
  done.map(({ move }) => {
    const state = stateAt(move.to);
    return {
      sheet: 'pindaian',
      id: move.scanId,
      set: { state, lease: '', filedAt: state === 'tersimpan' ? now : null },
    };
  });

/** SOP 5: the hash is checked again as each scan reaches its archive folder. */
export const settleArchive = (done: readonly DoneMove[], now: Instant): readonly RowUpdate[] =>
  done.map(({ move, sha256 }) => ({
    sheet: 'pindaian',
    id: move.scanId,
    set: sha256 === move.sha256 ? { archivedAt: now, lease: '', reason: '' } : { lease: '', reason: ALTERED },
  }));
