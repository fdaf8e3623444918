import { joinChanges, type Changes, type RowUpdate } from '../changes';
import type { Context } from '../context';
import { runningKegiatan } from '../kegiatan/running';
import { takeLane } from '../kegiatan/take-lane';
import type { ProcedureOffice } from '../kegiatan/take-step';
import type { LogDraft } from '../log/log-entry';
import { rowCells } from '../log/row-cells';
import { err, ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import { inventaris, type InventoryRow } from '../workbook/inventaris';
import type { Stored } from '../workbook/sheet';
import { openGuesses, UNREADABLE } from './guesses';
import { identityOf } from './identity';
import { describeProblems } from './problem-words';
import { rowProblems } from './row-problems';
import { withTypist } from './typists';

type Row = Stored<InventoryRow>;
export interface GuessingOffice extends ProcedureOffice {
  readonly inventaris: readonly Row[];
}

/**
 * The unit says of rows that what an import guessed is right. Whoever says so answers for these cells as if they had been
 * typed, so another person decides the row (four eyes). The first row that is not theirs refuses the whole.
 */
export function confirmGuesses(
  office: GuessingOffice,
  context: Context,
  named: readonly string[],
): Result<Changes, Refusal> {
  if (!runningKegiatan(office.kegiatan)) return err({ code: 'NO_KEGIATAN' });
  const rows = new Map(office.inventaris.map((row) => [row.id, row]));
  const guessed: Row[] = [];
  for (const id of new Set(named)) {
    const row = rows.get(id);
    if (!row) return err({ code: 'ROW_UNKNOWN', rowId: id });
    const lane = takeLane(office, context, row, { roles: ['Sub Bagian'], untilStep: 3 });
    if (!lane.ok) return lane;
    if (row.guesses !== '') guessed.push(row);
  }
  if (guessed.length === 0) return err({ code: 'NOTHING_TO_DO' });
  const twins = firstOfEach(office.inventaris);
  const units = context.settings.units.map(({ code }) => code);
  const sets = guessed.map((row) => {
    const twin = twins.get(keyOf(row));
    const found = rowProblems({ ...row, guesses: '' }, units, twin === row.id ? undefined : twin);
    const typedBy = withTypist(row.typedBy, context.actor);
    return { row, set: { guesses: '', problems: describeProblems(found), typedBy } };
  });
  return ok(
    joinChanges({
      updates: sets.map(({ row, set }): RowUpdate => ({ sheet: 'inventaris', id: row.id, set })),
      log: sets.map(({ row, set }): LogDraft => ({
        event: 'TEBAKAN_DIPASTIKAN',
        object: row.id,
        detail: detailOf(row),
        cells: rowCells(set),
      })),
    }),
  );
}

/** @example 'Tahun "2025"; Sub Bagian "KUL"' */
function detailOf(row: Row): string {
  const open = openGuesses(row);
  if (open === UNREADABLE) return inventaris.columns.guesses.header;
  return open
    .map(({ column, value }) => `${inventaris.columns[column].header} "${String(value ?? '')}"`)
    .join('; ');
}

const keyOf = (row: Row): string => `${row.kegiatan}|${identityOf(row)}`;

/** The first row of each document; a row without a title is no document yet. */
function firstOfEach(rows: readonly Row[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const row of rows) if (row.title !== '' && !first.has(keyOf(row))) first.set(keyOf(row), row.id);
  return first;
}
