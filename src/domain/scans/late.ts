import { closedLanes, type LaneStepRow } from '../kegiatan/lanes';
import { refuseOwnRow } from '../inventory/typists/four-eyes';
import type { Context } from '../office/context';
import { peopleWith, refuseWithout } from '../office/permissions';
import type { Refusal } from '../refusal/refusal';
import { stepNumbers } from '../sop/step-numbers';
import type { InventoryRow } from '../workbook/inventaris';
import type { ScanRow } from '../workbook/pindaian';
import type { StepRow } from '../workbook/procedure';
import { LATE } from '../workbook/vocabulary/ledger-words';
import type { FileWaits } from './announce';

/** A step of a Kegiatan, as far as it says whether a unit's coordination is finished, and with which exception. */
export type LateStep = LaneStepRow & Pick<StepRow, 'kegiatan' | 'exception'>;
type Row = Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'title' | 'decision'>;

/** Decisions on what the row had; a postponed row stays postponed, and the unit submits a returned one again. */
const PASSED: readonly string[] = ['diterima', 'diusulkan dikecualikan'];

/** Whether the Tim Penghubung passed the row on what it had. */
export const isPassed = ({ decision }: Pick<Row, 'decision'>): boolean => PASSED.includes(decision);

/**
 * The rows that were passed and whose unit has finished step 3. The step is not repeated, so the decision is not made void as before
 * (rescanned.ts): a further file for them waits in its inbox until the Tim Penghubung has looked at it, and what they had counts till then.
 */
export function lateRows<R extends Row>(rows: readonly R[], steps: readonly LateStep[]): readonly R[] {
  const closed = new Map<string, ReadonlySet<string>>();
  return rows.filter(isPassed).filter(({ kegiatan, subBagian }) => {
    const lanes = closed.get(kegiatan) ?? closedLanes(steps, kegiatan);
    closed.set(kegiatan, lanes);
    return lanes.has(subBagian);
  });
}

/** The cells of the ledger for a file that waits for the Tim Penghubung. */
export const lateCells = (ids: readonly string[]) => {
  const rows = ids.join(', ');
  return { state: 'menunggu', reason: LATE, row: rows, suggestions: rows } as const;
};

/** The rows of a file; `late`: those that were decided. */
interface Waiting {
  readonly unit: string;
  readonly ids: readonly string[];
  readonly late: readonly Pick<Row, 'id'>[];
}

/** What whoever gave the file for these rows of the unit is told. */
export const fileWaits = ({ unit, ids, late }: Waiting, { settings }: Context): FileWaits => ({
  rows: late.length > 0 ? late.map(({ id }) => id) : ids,
  people: peopleWith('decideRows', settings, unit),
});

/** The refusal of a person who may not file a file for these rows: only the Tim Penghubung does, and not who scanned it (four eyes). */
export function refuseLate(
  late: readonly Row[],
  { sender }: Pick<ScanRow, 'sender'>,
  steps: readonly LateStep[],
  context: Context,
): Refusal | undefined {
  for (const { id, title, subBagian, kegiatan } of late) {
    const step = steps.find(
      (each) =>
        each.kegiatan === kegiatan && each.lane === subBagian && each.number === stepNumbers.coordination,
    );
    const scanned = { id, title, subBagian, typedBy: sender, typistKeys: '' };
    const own = refuseOwnRow(scanned, context, step?.exception ?? '');
    const refusal = refuseWithout(context, 'decideRows', subBagian) ?? own;
    if (refusal) return refusal.code === 'FOUR_EYES' ? { ...refusal, isScan: true } : refusal;
  }
  return undefined;
}
