import type { Context } from '../office/context';
import { asSeen } from '../inventory/typists/as-seen';
import { readReturn } from '../inventory/return-note';
import { countTyped } from '../inventory/typed-rows';
import { filedRows } from '../completeness/evidence';
import { countLacks, type LackCounts } from '../completeness/lacks';
import { OFFICE_LANE } from '../sop/step';
import type { InventoryRow } from '../workbook/inventaris';
import type { StepRow } from '../workbook/procedure';
import type { ScanRow } from '../workbook/pindaian';
import { closedLanes, lanesOf } from '../kegiatan/lanes';

/** The columns by which a person is told what is missing: whatever is told of rows is counted from these. */
export const countedColumns = {
  inventaris: [
    'kegiatan',
    'subBagian',
    'title',
    'year',
    'category',
    'form',
    'link',
    'unscannable',
    'printedPlace',
    'problems',
    'decision',
    'reason',
    'decidedBy',
    'decidedAt',
    'register',
    'guesses',
    'returned',
  ],
  pindaian: ['row', 'state', 'reason', 'subBagian'],
} as const;

export type CountedRow = Pick<InventoryRow, 'id' | (typeof countedColumns.inventaris)[number]>;

export interface CountedWork {
  readonly tahapan: readonly StepRow[];
  readonly inventaris: readonly CountedRow[];
  readonly pindaian: readonly Pick<ScanRow, (typeof countedColumns.pindaian)[number]>[];
}

/** A row that was returned, while its unit has still to see to it. */
export interface ReturnedRow {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly by: string;
}

/** What a lane lacks; the office's lane is the sum of all. */
export interface LaneLacks {
  readonly lane: string;
  readonly counts: LackCounts;
  /** Files that wait for a person to say which row they are for. */
  readonly waitingScans: number;
  /** Rows typed into the sheet that no list shows yet. */
  readonly typed: number;
  readonly returned: readonly ReturnedRow[];
}

/** Every lane of the running Kegiatan with what it lacks, the office last. */
export function laneLacks(
  office: CountedWork,
  kegiatan: string,
  { settings }: Context,
): readonly LaneLacks[] {
  const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan);
  const closed = closedLanes(steps, kegiatan);
  const filed = filedRows(office.pindaian);
  const rows = asSeen(office.inventaris.filter((row) => row.id !== '' && row.kegiatan === kegiatan));
  return [...lanesOf(steps), OFFICE_LANE].map((lane) => {
    const isOwn = ({ subBagian }: { readonly subBagian: string }): boolean =>
      lane === OFFICE_LANE || subBagian === lane;
    const own = rows.filter(isOwn);
    return {
      lane,
      counts: countLacks(own, filed),
      waitingScans: office.pindaian.filter((scan) => scan.state === 'menunggu' && isOwn(scan)).length,
      typed: lane === OFFICE_LANE ? 0 : countTyped(office.inventaris, lane, settings.units),
      returned: closed.has(lane) || lane === OFFICE_LANE ? [] : own.filter(isReturned).map(returnedRow),
    };
  });
}

const isReturned = ({ decision }: CountedRow): boolean => decision === 'dikembalikan';

const returnedRow = ({ id, title, reason, decidedBy, returned }: CountedRow): ReturnedRow => ({
  id,
  title,
  reason: reason === '' ? (readReturn(returned)?.reason ?? '') : reason,
  by: decidedBy,
});
