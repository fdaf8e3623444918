import type { Context } from '../office/context';
import { asSeen } from '../inventory/typists/as-seen';
import { readReturn, unsubmitted } from '../inventory/return-note';
import { countTyped } from '../inventory/typed-rows';
import { filedRows } from '../completeness/evidence';
import { countLacks, dipScore, type LackCounts } from '../completeness/lacks';
import { isLate } from '../completeness/scanned-rows';
import { sameEmail } from '../office/actor';
import { releasersOf } from '../scans/late';
import { OFFICE_LANE } from '../sop/step';
import type { InventoryRow } from '../workbook/inventaris';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import { expectedColumns, type ExpectedItem, type ExpectedLine } from '../expected/expected-lines';
import { expectedOf } from '../expected/expected-of';
import type { ScanRow } from '../workbook/pindaian';
import { closedLanes, exceptionIn, lanesOf } from '../kegiatan/lanes';
import { typedColumns } from '../workbook/typed-columns';

/** The columns from which missing items are counted, for every view. */
export const countedColumns = {
  inventaris: [
    'kegiatan',
    'subBagian',
    ...typedColumns,
    'problems',
    'decision',
    'reason',
    'decidedBy',
    'decidedAt',
    'register',
    'guesses',
    'returned',
    'entry',
    'carried',
  ],
  pindaian: ['row', 'state', 'reason', 'subBagian', 'sender'],
  daftarWajib: expectedColumns,
} as const;

type CountedRow = Pick<InventoryRow, 'id' | (typeof countedColumns.inventaris)[number]>;

export interface CountedWork {
  readonly kegiatan: readonly KegiatanRow[];
  readonly daftarWajib: readonly ExpectedItem[];
  readonly tahapan: readonly StepRow[];
  readonly inventaris: readonly CountedRow[];
  readonly pindaian: readonly Pick<ScanRow, (typeof countedColumns.pindaian)[number]>[];
}

/** A returned row whose unit has not dealt with it yet. */
interface ReturnedRow {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly by: string;
  /** It was changed in the sheet and not submitted again yet. */
  readonly isEdited: boolean;
}

/** Late files: those that the caller may file, those that only others may, and those that nobody may (late.ts). */
interface LateCounts {
  readonly mine: number;
  readonly others: number;
  readonly nobody: number;
}

/** What is missing in a lane; the lane of the office has the sums. */
export interface LaneLacks {
  readonly lane: string;
  readonly counts: LackCounts;
  /** Its rows can no longer be edited: step 3 is done. */
  readonly isClosed: boolean;
  /** How complete its entries would be in the DIP, in percent; null without documents. */
  readonly score: number | null;
  /** Files that wait for a person to choose their row. */
  readonly waitingScans: number;
  /** Files for documents that were decided, by who may look at them. */
  readonly late: LateCounts;
  /** Rows typed into the sheet that are in no list yet. */
  readonly typed: number;
  readonly returned: readonly ReturnedRow[];
  /** Its items of the master list; those of all units in the lane of the office. */
  readonly expected: readonly ExpectedLine[];
}

/** What is missing in every lane of the running Kegiatan, the office last. */
export function laneLacks(office: CountedWork, kegiatan: string, context: Context): readonly LaneLacks[] {
  const { settings } = context;
  const steps = office.tahapan.filter((step) => step.kegiatan === kegiatan);
  const closed = closedLanes(steps, kegiatan);
  const filed = filedRows(office.pindaian);
  const rows = asSeen(office.inventaris.filter((row) => row.id !== '' && row.kegiatan === kegiatan));
  const running = office.kegiatan.find(({ id }) => id === kegiatan);
  const expected = running ? expectedOf(office, running, context) : [];
  return [...lanesOf(steps), OFFICE_LANE].map((lane) => {
    const isOwn = ({ subBagian }: { readonly subBagian: string }): boolean =>
      lane === OFFICE_LANE || subBagian === lane;
    const own = rows.filter(isOwn);
    const waiting = office.pindaian.filter((scan) => scan.state === 'menunggu' && isOwn(scan));
    return {
      lane,
      counts: countLacks(own, filed),
      isClosed: closed.has(lane),
      score: dipScore(own, filed),
      waitingScans: waiting.filter((scan) => !isLate(scan)).length,
      late: lateCounts(waiting.filter(isLate), steps, kegiatan, context),
      typed: lane === OFFICE_LANE ? 0 : countTyped(office.inventaris, lane, settings.units),
      returned: closed.has(lane) || lane === OFFICE_LANE ? [] : own.filter(isReturned).map(returnedRow),
      expected: lane === OFFICE_LANE ? expected : expected.filter(({ unit }) => unit === lane),
    };
  });
}

function lateCounts(
  late: readonly Pick<ScanRow, 'subBagian' | 'sender'>[],
  steps: readonly StepRow[],
  kegiatan: string,
  context: Context,
): LateCounts {
  const counts = { mine: 0, others: 0, nobody: 0 };
  for (const scan of late) {
    const people = releasersOf(scan, exceptionIn(steps, kegiatan, scan.subBagian), context);
    const isMine = people.some((email) => sameEmail(email, context.actor));
    counts[isMine ? 'mine' : people.length > 0 ? 'others' : 'nobody'] += 1;
  }
  return counts;
}

const isReturned = ({ decision }: CountedRow): boolean => decision === 'dikembalikan';

const returnedRow = (row: CountedRow): ReturnedRow => ({
  id: row.id,
  title: row.title,
  reason: row.reason === '' ? (readReturn(row.returned)?.reason ?? '') : row.reason,
  by: row.decidedBy,
  isEdited: unsubmitted(row).length > 0,
});
