import type { ScanRow } from '../workbook/pindaian';
import type { ScanState } from '../workbook/vocabulary/scan-state';

/** seen = waiting + filed + duplicate + quarantined */
export interface ScanSums {
  readonly seen: number;
  readonly waiting: number;
  readonly filed: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

type Group = Exclude<keyof ScanSums, 'seen'>;
const groupOf: Readonly<Record<ScanState, Group>> = {
  terlihat: 'waiting',
  menunggu: 'waiting',
  memindahkan: 'waiting',
  tersimpan: 'filed',
  duplikat: 'duplicate',
  karantina: 'quarantined',
};

/** seen = waiting + filed + duplicate + quarantined. A ledger row with an unreadable state counts as waiting. */
export function scanSums(scans: readonly Pick<ScanRow, 'state'>[]): ScanSums {
  const sums = { seen: scans.length, waiting: 0, filed: 0, duplicate: 0, quarantined: 0 };
  for (const { state } of scans) sums[state === '' ? 'waiting' : groupOf[state]] += 1;
  return sums;
}
