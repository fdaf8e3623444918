import { carriedChange, typedAgain } from '../inventory/carried-change';
import { rowEvents } from '../inventory/typists/row-events';
import { NO_DECISION, REOPENED } from '../inventory/typists/undecided';
import { rowCells } from '../log/row-cells';
import type { Context } from '../office/context';
import type { Changes, RowUpdate } from '../workbook/changes';
import { isUnanswered, isUnchanged } from '../workbook/vocabulary/carried';
import type { IntakeRow } from './intake-state';
import { isPassed } from './late';

/**
 * A row that gets another scan is decided again (four eyes), and a carried row has changed.
 * @param rows those whose unit has not finished step 3
 */
export function rescanned(
  rows: readonly IntakeRow[],
  scanId: string,
  { actor }: Context,
): Pick<Changes, 'updates' | 'log'> {
  const changed = rows
    .filter((row) => isPassed(row) || (row.decision === '' && (isUnanswered(row) || isUnchanged(row))))
    .map((row) => ({
      id: row.id,
      set: {
        ...(isPassed(row) ? REOPENED : NO_DECISION),
        ...carriedChange(row),
        typedBy: typedAgain({ ...row, typedBy: row.typedBy ?? '' }, actor),
      },
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
