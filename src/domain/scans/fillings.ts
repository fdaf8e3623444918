import { shortMoment } from '../calendar/format-date';
import { isFiled, rowsServed } from '../completeness/scanned-rows';
import type { Context } from '../office/context';
import type { ScanRow } from '../workbook/pindaian';

/** Who gave the scan that a row has, and when it was filed: '4 Feb 2026 16.00', '' if that is not known. */
export interface Filling {
  readonly by: string;
  readonly when: string;
}

type Filed = Pick<ScanRow, 'row' | 'state' | 'reason' | 'sender' | 'filedAt'>;

/** By the IDs of rows that have a scan; of several scans the last one. */
export const fillings = (files: readonly Filed[], { calendar }: Context): ReadonlyMap<string, Filling> =>
  new Map(
    files.filter(isFiled).flatMap((scan) => {
      const when = scan.filedAt === null ? '' : shortMoment(scan.filedAt, calendar.zone);
      return rowsServed(scan).map((id) => [id, { by: scan.sender, when }] as const);
    }),
  );
