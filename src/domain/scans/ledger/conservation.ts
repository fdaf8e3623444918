import type { ScanRow } from '../../workbook/pindaian';
import { AGAIN, GONE } from '../../workbook/vocabulary/ledger-words';
import type { ScanState } from '../../workbook/vocabulary/scan-state';

/** seen = waiting + filed + duplicate + quarantined */
export interface ScanSums {
  readonly seen: number;
  readonly waiting: number;
  readonly filed: number;
  readonly duplicate: number;
  readonly quarantined: number;
  /** Of the duplicates, scans of documents of the former Kegiatan that were given again; absent for none. */
  readonly again?: number;
  /** Of the filed ones, those whose file is known to be gone; absent for none. */
  readonly gone?: number;
}

type Group = Exclude<keyof ScanSums, 'seen' | 'again' | 'gone'>;
const groupOf: Readonly<Record<ScanState, Group>> = {
  terlihat: 'waiting',
  menunggu: 'waiting',
  memindahkan: 'waiting',
  tersimpan: 'filed',
  duplikat: 'duplicate',
  karantina: 'quarantined',
};

/** seen = waiting + filed + duplicate + quarantined. A ledger row with an unreadable state counts as waiting. */
export function scanSums(
  scans: readonly (Pick<ScanRow, 'state'> & Partial<Pick<ScanRow, 'reason'>>)[],
): ScanSums {
  const sums = { seen: scans.length, waiting: 0, filed: 0, duplicate: 0, quarantined: 0 };
  for (const { state } of scans) sums[state === '' ? 'waiting' : groupOf[state]] += 1;
  const again = scans.filter(({ state, reason }) => state === 'duplikat' && reason === AGAIN).length;
  const gone = scans.filter(({ state, reason }) => state === 'tersimpan' && reason === GONE).length;
  return { ...sums, ...(again > 0 && { again }), ...(gone > 0 && { gone }) };
}
