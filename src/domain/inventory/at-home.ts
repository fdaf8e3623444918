import { closedLanes, type LaneStepRow } from '../kegiatan/lanes';
import { findUnit, type SubBagian } from '../organisation/sub-bagian';
import type { InventoryRow } from '../workbook/inventaris';
import type { StepRow } from '../workbook/procedure';
import { readReturn } from './return-note';

/** What was typed over the unit of a returned row. */
export interface Housed {
  /** A unit that cannot correct the row; absent where the row has its own. */
  readonly typedUnit?: string;
}

type Cells = Partial<Pick<InventoryRow, 'kegiatan' | 'subBagian' | 'decision' | 'returned'>>;

/**
 * The rows in the units whose task they are. A returned row that is moved in the sheet to a unit that does not exist, or whose step 3 is
 * finished, would be nobody's task: it stays with the unit that it was returned to.
 */
export function atHome<R extends object>(
  rows: readonly R[],
  steps: readonly (LaneStepRow & Pick<StepRow, 'kegiatan'>)[],
  units: readonly SubBagian[],
): readonly (R & Housed)[] {
  const closed = new Map<string, ReadonlySet<string>>();
  const isClosed = (kegiatan: string, unit: string): boolean => {
    const lanes = closed.get(kegiatan) ?? closedLanes(steps, kegiatan);
    closed.set(kegiatan, lanes);
    return lanes.has(unit);
  };
  return rows.map((row) => {
    const { kegiatan = '', subBagian, decision, returned = '' }: Cells = row;
    if (decision !== 'dikembalikan' || subBagian === undefined) return row;
    const unit = findUnit(subBagian, units)?.code;
    if (unit !== undefined && !isClosed(kegiatan, unit)) return row;
    const home = readReturn(returned)?.was.subBagian;
    return home === undefined || home === unit ? row : { ...row, subBagian: home, typedUnit: subBagian };
  });
}
