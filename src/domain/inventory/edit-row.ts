import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { closedLanes } from '../kegiatan/lanes';
import { authorizeLane } from '../kegiatan/authorize-lane';
import { coordination } from '../sop/step-3-coordination';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import { err, ok, type Result } from '../refusal/result';
import { rowCells } from '../log/row-cells';
import { tidy } from '../text/normalise';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import type { Stored } from '../workbook/sheet';
import { stillOpen } from '../completeness/guesses';
import type { TypedCells } from '../workbook/typed-columns';
import { refuseImpossibleDate } from './review/refuse-date';
import { revalidate, type ReviewedColumns } from './normalize-rows';
import { rowEvents } from './typists/row-events';
import { REOPENED } from './typists/undecided';
import { carriedChange, typedAgain } from './carried-change';

type Key = keyof TypedCells;
type Cells = Partial<TypedCells>;
type Row = Stored<Pick<InventoryRow, ReviewedColumns>> & Cells;

export interface EditingOffice extends ProcedureOffice {
  /** Of the typed cells, at least the edited ones are read. */
  readonly inventaris: readonly Row[];
}

/**
 * Edits a row from the sidebar. `seen` holds the values that the page showed in the edited cells: if a colleague has
 * changed one since, nothing is written. A decision on the old text becomes void and the row must be decided again
 * (four eyes); a postponed row stays postponed.
 */
export function editRow(
  office: EditingOffice,
  context: Context,
  id: string,
  seen: Cells,
  typed: Cells,
): Result<Changes> {
  const row = office.inventaris.find((candidate) => candidate.id === id);
  if (!row) return err({ code: 'ROW_UNKNOWN', rowId: id });
  const lane = authorizeLane(office, context, row, { permission: 'typeRows', until: coordination });
  if (!lane.ok) return lane;
  const moved = (Object.keys(typed) as Key[]).find((key) => key in seen && seen[key] !== row[key]);
  if (moved !== undefined)
    return err({
      code: 'CELL_CHANGED',
      rowId: id,
      header: inventaris.columns[moved].header,
      found: String(row[moved] ?? ''),
    });
  const set = changedCells(row, typed);
  const impossible = refuseImpossibleDate(set);
  if (impossible) return err(impossible);
  if (Object.keys(set).length === 0) return err({ code: 'NOTHING_TO_DO' });
  const guesses = stillOpen({ ...row, ...set });
  const after = {
    ...row,
    ...set,
    guesses,
    unreadable: row.unreadable.filter(({ column }) => !(column in set)),
  };
  const cells = {
    ...set,
    ...(guesses === row.guesses ? {} : { guesses }),
    typedBy: typedAgain(row, context.actor),
    ...carriedChange(row),
    ...reopened(row),
  };
  const rows = office.inventaris.map((other) => (other === row ? { ...after, ...cells } : other));
  const checked = revalidate(rows, row.kegiatan, context, closedLanes(office.tahapan, row.kegiatan));
  const problems = { problems: row.problems, ...checked.find((update) => update.id === id)?.set };
  return ok(
    joinChanges({
      updates: [
        { sheet: 'inventaris', id, set: { ...cells, ...problems } },
        ...checked.filter((update) => update.id !== id),
      ],
      log: [
        {
          event: rowEvents.edited,
          object: id,
          detail: describeEdit(row, set),
          cells: rowCells({ ...cells, ...problems, typedBy: context.actor }),
        },
      ],
    }),
  );
}

const changedCells = (row: Row, typed: Cells): Cells =>
  Object.fromEntries(
    Object.entries(typed)
      .map(([key, value]) => [key, typeof value === 'string' ? tidy(value) : value] as const)
      .filter(([key, value]) => row[key as Key] !== value),
  );

const reopened = ({ decision }: Row): Partial<InventoryRow> =>
  decision === '' || decision === 'ditunda' ? {} : REOPENED;

/** @example 'Tahun: "" menjadi "2025"' */
const describeEdit = (row: Row, set: Cells): string =>
  (Object.keys(set) as Key[])
    .map(
      (key) =>
        `${inventaris.columns[key].header}: "${String(row[key] ?? '')}" menjadi "${String(set[key] ?? '')}"`,
    )
    .join('; ');
