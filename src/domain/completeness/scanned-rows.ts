import type { ScanRow } from '../workbook/pindaian';
import { GONE, LATE } from '../workbook/vocabulary/ledger-words';

/**
 * The rows that a file serves: one, or several if a person chose them.
 * @example rowsServed({ row: 'KUL-0001, KUL-0002' })
 */
export const rowsServed = ({ row }: Pick<ScanRow, 'row'>): readonly string[] =>
  row
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

/** The scans that serve any of these rows. */
export function scansServing<S extends Pick<ScanRow, 'row'>>(
  rows: readonly { readonly id: string }[],
  scans: readonly S[],
): readonly S[] {
  const ids = new Set(rows.map(({ id }) => id));
  return scans.filter((scan) => rowsServed(scan).some((id) => ids.has(id)));
}

const HELD: readonly ScanRow['state'][] = ['tersimpan', 'memindahkan', 'menunggu'];

/** Whether the office keeps this file: no duplicate, not in quarantine, not removed since. */
export const isHeld = ({ state, reason }: Pick<ScanRow, 'state' | 'reason'>): boolean =>
  HELD.includes(state) && reason !== GONE;

/** Whether this file waits for the Tim Penghubung, because its rows were decided (src/domain/scans/late.ts). */
export const isLate = ({ state, reason }: Pick<ScanRow, 'state' | 'reason'>): boolean =>
  state === 'menunggu' && reason === LATE;

/** Whether this file is in the archive as the scan of its rows. */
export const isFiled = (scan: Pick<ScanRow, 'state' | 'reason'>): boolean =>
  scan.state === 'tersimpan' && isHeld(scan);
