import { guardFinder } from '../guard/guard-finder';
import { joinChanges, type Changes, type RowInsert, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { closedLanes } from '../kegiatan/lanes';
import { currentKegiatan } from '../sop/running';
import type { ProcedureOffice } from '../kegiatan/authorize-step';
import { refuseWithout } from '../office/permissions';
import { err, ok, type Result } from '../refusal/result';
import { tidy } from '../text/normalise';
import type { MissingRow } from '../completeness/work';
import type { InventoryRow } from '../workbook/inventaris';
import type { KegiatanRow, StepRow } from '../workbook/procedure';
import { loggedRows, missingFrom, type LoggedRow, type LogOfRows } from './typists/logged-rows';
import { rowEvents } from './typists/row-events';
import { newRow } from './new-row';
import { describeProblems } from './review/problem-words';
import { countSettings, rowsIn } from './row-count';
import { rowProblems } from './review/row-problems';
import { twinFinder } from './review/twins';

export interface MissingOffice {
  readonly kegiatan: readonly Pick<KegiatanRow, 'id' | 'status' | 'closedAt'>[];
  readonly tahapan: readonly Pick<StepRow, 'kegiatan' | 'lane' | 'nihil'>[];
  readonly inventaris: readonly Pick<InventoryRow, 'id'>[];
  readonly log: readonly LogOfRows[];
}

export interface RestoringOffice extends ProcedureOffice {
  readonly inventaris: readonly Pick<
    InventoryRow,
    'id' | 'kegiatan' | 'subBagian' | 'title' | 'year' | 'entry'
  >[];
  readonly log: readonly LogOfRows[];
}

export interface RowsSettled {
  readonly changes: Changes;
  readonly ids: readonly string[];
}

/** Rows of the current Kegiatan that were deleted by hand, as last recorded in the Log. */
export function missingRows(office: Omit<MissingOffice, 'tahapan'>): readonly LoggedRow[] {
  const kegiatan = currentKegiatan(office.kegiatan);
  return kegiatan ? missingFrom(office.inventaris, loggedRows(office.log), kegiatan.id) : [];
}

/** Missing rows that hold a step of the office, and the next opening, back: a unit that is Nihil has settled its own. */
export function unsettledRows(office: MissingOffice): readonly MissingRow[] {
  const kegiatan = currentKegiatan(office.kegiatan)?.id;
  const isNihil = (unit: string): boolean =>
    office.tahapan.some((step) => step.kegiatan === kegiatan && step.lane === unit && step.nihil === 'Nihil');
  return missingRows(office)
    .filter(({ cells }) => !isNihil(cells.subBagian ?? ''))
    .map(missingRow);
}

export const missingRow = ({ id, cells }: LoggedRow): MissingRow => ({ id, title: cells.title ?? '' });

/**
 * Restores deleted rows as last recorded in the Log, with their own IDs, at the end of the sheet. A row that a
 * colleague has restored since is not restored twice.
 */
export function restoreRows(
  office: RestoringOffice,
  context: Context,
  ids: readonly string[],
): Result<RowsSettled> {
  const taken = takeMissing(office, context, ids);
  if (!taken.ok) return taken;
  const { rows, kegiatan, left } = taken.value;
  const codes = context.settings.units.map(({ code }) => code);
  const twinOf = twinFinder();
  office.inventaris.filter(({ id }) => id !== '').forEach(twinOf);
  const closed = closedLanes(office.tahapan, kegiatan);
  const find = guardFinder(context.settings.guard);
  const restored = rows.map(({ id, cells }): InventoryRow => {
    const { subBagian = '', typedBy = '' } = cells;
    const row = { ...newRow({ id, kegiatan, subBagian, typedBy }, {}, ''), ...cells, id };
    const problems = rowProblems(row, { units: codes, twin: twinOf(row), closed, find });
    return { ...row, problems: describeProblems(problems) };
  });
  const present = rowsIn(office.inventaris, kegiatan);
  return ok({
    ids: rows.map(({ id }) => id),
    changes: joinChanges(
      { inserts: restored.map((row): RowInsert => ({ sheet: 'inventaris', row })) },
      { updates: noLongerNihil(office, kegiatan, restored) },
      { log: restored.map(({ id, title }) => ({ event: rowEvents.restored, object: id, detail: title })) },
      { settings: countSettings(present + rows.length + left, left, context.settings) },
    ),
  });
}

/**
 * Records that deleted rows need not be restored, and why; they are no longer reported as missing. The only row of a document that is
 * still in a register is restored: otherwise nobody would be asked about it any more.
 * @param isIn whether an entry is in its register
 */
export function dismissRows(
  office: RestoringOffice,
  context: Context,
  ids: readonly string[],
  input: string,
  isIn: (entry: string) => boolean,
): Result<RowsSettled> {
  const reason = tidy(input);
  if (reason === '') return err({ code: 'REASON_NEEDED', field: 'Alasan baris dihapus' });
  const taken = takeMissing(office, context, ids);
  if (!taken.ok) return taken;
  const { rows, kegiatan, left } = taken.value;
  const listed = new Set(office.inventaris.map(({ entry }) => entry));
  const standing = rows.flatMap(({ id, cells: { entry = '' } }) =>
    entry !== '' && isIn(entry) && !listed.has(entry) ? [{ rowId: id, entry }] : [],
  );
  if (standing.length > 0) return err({ code: 'ROWS_REGISTERED', rows: standing });
  const present = rowsIn(office.inventaris, kegiatan);
  return ok({
    ids: rows.map(({ id }) => id),
    changes: joinChanges({
      log: rows.map(({ id }) => ({ event: rowEvents.dismissed, object: id, detail: reason })),
      settings: countSettings(present + left, left, context.settings),
    }),
  });
}

interface Taken {
  readonly kegiatan: string;
  readonly rows: readonly LoggedRow[];
  /** Missing rows that were not named. */
  readonly left: number;
}

function takeMissing(office: RestoringOffice, context: Context, ids: readonly string[]): Result<Taken> {
  const kegiatan = currentKegiatan(office.kegiatan);
  if (!kegiatan) return err({ code: 'NO_KEGIATAN' });
  const missing = missingRows(office);
  const rows = missing.filter(({ id }) => ids.includes(id));
  if (rows.length === 0) return err({ code: 'NOTHING_TO_DO' });
  for (const unit of new Set(rows.map(({ cells }) => cells.subBagian ?? ''))) {
    const wrongActor = refuseWithout(context, 'restoreRows', unit);
    if (wrongActor) return err(wrongActor);
  }
  return ok({ kegiatan: kegiatan.id, rows, left: missing.length - rows.length });
}

/** Removes the Nihil mark of units whose rows are restored. */
const noLongerNihil = (
  { tahapan }: RestoringOffice,
  kegiatan: string,
  rows: readonly InventoryRow[],
): readonly RowUpdate[] =>
  tahapan
    .filter(
      (step) =>
        step.kegiatan === kegiatan &&
        step.nihil === 'Nihil' &&
        rows.some(({ subBagian }) => subBagian === step.lane),
    )
    .map(({ id }): RowUpdate => ({ sheet: 'tahapan', id, set: { nihil: '' } }));
