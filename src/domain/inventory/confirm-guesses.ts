import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { closedLanes } from '../kegiatan/lanes';
import { runningKegiatan } from '../sop/running';
import { authorizeLane } from '../kegiatan/authorize-lane';
import { coordination } from '../sop/step-3-coordination';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import type { LogDraft } from '../workbook/log-entry';
import { rowCells } from '../log/row-cells';
import { err, ok, type Result } from '../refusal/result';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import type { Stored } from '../workbook/sheet';
import { openGuesses, UNREADABLE } from '../completeness/guesses';
import { withAnswer } from './return-note';
import { revalidate } from './normalize-rows';
import { rowEvents } from './typists/row-events';
import { REOPENED } from './typists/undecided';
import { typedAgain } from './carried-change';

type Row = Stored<InventoryRow>;
export interface GuessingOffice extends ProcedureOffice {
  readonly inventaris: readonly Row[];
}

/**
 * The unit confirms the values that an import guessed. Whoever confirms counts as a typist of these cells, so another
 * person decides the row (four eyes). The first row that the actor may not confirm refuses the whole call.
 */
export function confirmGuesses(
  office: GuessingOffice,
  context: Context,
  named: readonly string[],
): Result<Changes> {
  const kegiatan = runningKegiatan(office.kegiatan)?.id;
  if (kegiatan === undefined) return err({ code: 'NO_KEGIATAN' });
  const rows = new Map(office.inventaris.map((row) => [row.id, row]));
  const guessed: Row[] = [];
  for (const id of new Set(named)) {
    const row = rows.get(id);
    if (!row) return err({ code: 'ROW_UNKNOWN', rowId: id });
    const lane = authorizeLane(office, context, row, { permission: 'typeRows', until: coordination });
    if (!lane.ok) return lane;
    if (row.guesses !== '') guessed.push(row);
  }
  if (guessed.length === 0) return err({ code: 'NOTHING_TO_DO' });
  const confirmed = office.inventaris.map((row) => (guessed.includes(row) ? { ...row, guesses: '' } : row));
  const checked = revalidate(confirmed, kegiatan, context, closedLanes(office.tahapan, kegiatan));
  const found = new Map(checked.map(({ id, set }) => [id, set]));
  const sets = guessed.map((row) => ({
    row,
    set: {
      guesses: '',
      problems: row.problems,
      ...found.get(row.id),
      typedBy: typedAgain(row, context.actor),
      ...resubmitted(row),
    },
  }));
  return ok(
    joinChanges({
      updates: sets.map(({ row, set }): RowUpdate => ({ sheet: 'inventaris', id: row.id, set })),
      log: sets.map(({ row, set }): LogDraft => ({
        event: rowEvents.confirmed,
        object: row.id,
        detail: detailOf(row),
        cells: rowCells({ ...set, typedBy: context.actor }),
      })),
    }),
  );
}

/** Confirming a guess also corrects a row that was returned because of it. */
const resubmitted = (row: Row): Partial<InventoryRow> =>
  row.decision === 'dikembalikan'
    ? { ...REOPENED, returned: withAnswer(row.returned, `dipastikan: ${detailOf(row)}`) }
    : {};

/** @example 'Tahun "2025"; Sub Bagian "KUL"' */
function detailOf(row: Row): string {
  const open = openGuesses(row);
  if (open === UNREADABLE) return inventaris.columns.guesses.header;
  return open
    .map(({ column, value }) => `${inventaris.columns[column].header} "${String(value ?? '')}"`)
    .join('; ');
}
