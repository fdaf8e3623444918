import { isLate } from '../completeness/scanned-rows';
import type { Context } from '../office/context';
import { addressesWith } from '../office/permissions';
import { exceptionIn } from '../kegiatan/lanes';
import { releasersOf, type LateStep } from '../scans/late';
import type { ScanRow } from '../workbook/pindaian';

/** A scan for rows that were decided before step 3 of their unit was finished. */
export type LateScan = Pick<ScanRow, 'id' | 'subBagian' | 'row' | 'sender'>;

/** A late scan with the addresses of those who may file it. */
export interface AddressedScan extends LateScan {
  readonly people: readonly string[];
}

/** The late scans of an office with those who may look at each. */
export const lateScans = (
  office: {
    readonly pindaian: readonly (LateScan & Pick<ScanRow, 'state' | 'reason'>)[];
    readonly tahapan: readonly LateStep[];
  },
  kegiatan: string,
  context: Context,
): readonly AddressedScan[] =>
  office.pindaian.filter(isLate).map((scan) => ({
    ...scan,
    people: releasersOf(scan, exceptionIn(office.tahapan, kegiatan, scan.subBagian), context).map((email) =>
      email.toLowerCase(),
    ),
  }));

/** Those who can name a further person for a scan that nobody may look at. */
export const namersOf = ({ settings }: Pick<Context, 'settings'>): readonly string[] =>
  addressesWith('manageOffice', settings);

/** Late scans: `stuck` are those that nobody may look at. */
interface ByReleasers {
  readonly late: readonly LateScan[];
  readonly stuck: readonly LateScan[];
}

export const byReleasers = (scans: readonly AddressedScan[]): ByReleasers => ({
  late: scans.filter(({ people }) => people.length > 0),
  stuck: scans.filter(({ people }) => people.length === 0),
});

/** What a person is told of them. */
export function lateFor(person: string, scans: readonly AddressedScan[], context: Context): ByReleasers {
  const { late, stuck } = byReleasers(
    scans.filter(({ people }) => people.length === 0 || people.includes(person)),
  );
  return { late, stuck: namersOf(context).includes(person) ? stuck : [] };
}
