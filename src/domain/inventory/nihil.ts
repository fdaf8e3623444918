import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import { closedLanes } from '../kegiatan/lanes';
import { listedRows } from '../sop/step-1-inventory';
import { active } from '../completeness/work';
import type { InventoryRow } from '../workbook/inventaris';
import type { StepRow } from '../workbook/procedure';

/**
 * Removes and logs the Nihil mark of a unit that typed rows after declaring it, while it can still edit them. After its
 * coordination the mark stays, and the rows wait for the next Kegiatan.
 */
export function withdrawNihil<S extends StepRow>(
  steps: readonly S[],
  rows: readonly Pick<InventoryRow, 'kegiatan' | 'subBagian' | 'decision'>[],
  kegiatan: string,
): { readonly steps: readonly S[]; readonly changes: Changes } {
  const closed = closedLanes(steps, kegiatan);
  const listed = active(rows).filter((row) => row.kegiatan === kegiatan);
  const count = (lane: string): number => listed.filter(({ subBagian }) => subBagian === lane).length;
  const withdrawn = steps.filter(
    (step) =>
      step.kegiatan === kegiatan && step.nihil === 'Nihil' && !closed.has(step.lane) && count(step.lane) > 0,
  );
  const set = new Map(withdrawn.map((step) => [step.id, cellsOf(step, count(step.lane))]));
  const updates = [...set].map(([id, cells]): RowUpdate => ({ sheet: 'tahapan', id, set: cells }));
  const log = withdrawn.map(({ id, lane }) => ({
    event: 'NIHIL_DICABUT',
    object: id,
    detail: `${count(lane)} baris diketik setelah Nihil dinyatakan`,
  }));
  return {
    steps: steps.map((step) => ({ ...step, ...set.get(step.id) })),
    changes: joinChanges({ updates, log }),
  };
}

/** If step 1 is done, its output is changed to the number of rows. */
const cellsOf = (step: StepRow, count: number): Partial<StepRow> =>
  step.status === 'selesai' ? { nihil: '', output: listedRows(count) } : { nihil: '' };
