import { answeredCells } from '../inventory/carried-change';
import { rowEvents } from '../inventory/typists/row-events';
import { rowCells } from '../log/row-cells';
import type { Context } from '../office/context';
import type { Changes, RowUpdate } from '../workbook/changes';
import { isUnanswered, isUnchanged } from '../workbook/vocabulary/carried';
import type { IntakeRow } from './intake-state';

/** A carried row that gets another scan before it is decided has changed. */
export function rescanned(
  rows: readonly IntakeRow[],
  scanId: string,
  { actor }: Context,
): Pick<Changes, 'updates' | 'log'> {
  const changed = rows
    .filter((row) => row.decision === '' && (isUnanswered(row) || isUnchanged(row)))
    .map((row) => ({
      id: row.id,
      set: answeredCells({ carried: row.carried ?? '', typedBy: row.typedBy ?? '' }, 'berubah', actor),
    }));
  return {
    updates: changed.map(({ id, set }): RowUpdate => ({ sheet: 'inventaris', id, set })),
    log: changed.map(({ id, set }) => ({
      event: rowEvents.rescanned,
      object: id,
      detail: `pindaian ${scanId}`,
      cells: rowCells({ ...set, typedBy: actor }),
    })),
  };
}
