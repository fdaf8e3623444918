import { joinChanges, type Changes, type RowInsert, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { authorizeStep, type ProcedureOffice, type StepContext } from '../kegiatan/authorize-step';
import type { LogDraft } from '../workbook/log-entry';
import { filledCells, rowCells } from '../log/row-cells';
import { err, ok, type Result } from '../refusal/result';
import { stepRef } from '../sop/step';
import { inventory } from '../sop/step-1-inventory';
import { tidy } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';
import { guardFinder } from '../guard/guard-finder';
import { guessText, stillOpen, type Guess } from '../completeness/guesses';
import { newRow } from './new-row';
import type { TypedCells } from '../workbook/typed-columns';
import { rowEvents } from './typists/row-events';
import { describeProblems } from './review/problem-words';
import { countRows } from './row-count';
import { rowIds } from './row-ids';
import { refuseImpossibleDate } from './review/refuse-date';
import { rowProblems } from './review/row-problems';
import { twinFinder } from './review/twins';

export interface InventoryOffice extends ProcedureOffice {
  readonly inventaris: readonly Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'title' | 'year'>[];
}

export type RowDraft = Partial<TypedCells>;

/** A document and the code of its unit. */
export interface ListedDraft {
  readonly unit: string;
  readonly cells: RowDraft;
  /** Values that an import guessed; none when left out. */
  readonly guesses?: readonly Guess[];
}

export interface Added {
  readonly changes: Changes;
  readonly ids: readonly string[];
  /** Drafts of the same document as an earlier row. */
  readonly twins: readonly { readonly title: string; readonly rowId: string }[];
}

/**
 * SOP 1: adds the documents that a unit holds. Every draft is kept and its problems are flagged, but an impossible date
 * is refused.
 */
export function addRows(
  office: InventoryOffice,
  context: Context,
  unit: string,
  drafts: readonly RowDraft[],
): Result<Added> {
  const impossible = drafts.map(refuseImpossibleDate).find(Boolean);
  if (impossible) return err(impossible);
  return addListed(
    office,
    context,
    drafts.map((cells) => ({ unit, cells })),
    [unit],
  );
}

/**
 * SOP 1 for a list of several units, all or nothing: step 1 of each unit must be open and the actor its doer. `units`
 * are authorized even if the list holds none of their documents.
 */
export function addListed(
  office: InventoryOffice,
  context: Context,
  drafts: readonly ListedDraft[],
  units: readonly string[] = [...new Set(drafts.map(({ unit }) => unit))],
): Result<Added> {
  const turns: StepContext[] = [];
  for (const unit of units) {
    const turn = authorizeStep(office, context, stepRef(inventory, unit));
    if (!turn.ok) return turn;
    turns.push(turn.value);
  }
  const kegiatan = turns[0]?.kegiatan.id;
  if (kegiatan === undefined || drafts.length === 0) return err({ code: 'NOTHING_TO_DO' });
  const { rows, settings, twins } = newRows(office, context, kegiatan, drafts);
  const nihil = turns.filter(({ step }) => step.nihil === 'Nihil');
  const changes = joinChanges(
    { inserts: rows.map((row): RowInsert => ({ sheet: 'inventaris', row })), settings },
    { settings: countRows(office.inventaris, [...office.inventaris, ...rows], kegiatan, context) },
    { updates: nihil.map(({ step }): RowUpdate => ({ sheet: 'tahapan', id: step.id, set: { nihil: '' } })) },
    { log: rows.map(logOfNew) },
  );
  return ok({ changes, twins, ids: rows.map(({ id }) => id) });
}

const logOfNew = (row: InventoryRow): LogDraft => ({
  event: rowEvents.added,
  object: row.id,
  detail: row.title,
  cells: rowCells(filledCells(row)),
});

function newRows(
  office: InventoryOffice,
  context: Context,
  kegiatan: string,
  drafts: readonly ListedDraft[],
): {
  readonly rows: readonly InventoryRow[];
  readonly settings: Changes['settings'];
  readonly twins: Added['twins'];
} {
  const ids = rowIds(context.settings, office.inventaris);
  const twins: { title: string; rowId: string }[] = [];
  const twinOf = twinFinder();
  office.inventaris.filter(({ id }) => id !== '').forEach(twinOf);
  const codes = context.settings.units.map(({ code }) => code);
  const find = guardFinder(context.settings.guard);
  const rows = drafts.map(({ unit, cells, guesses = [] }) => {
    const place = { id: ids.nextId(unit), kegiatan, subBagian: unit, typedBy: context.actor };
    const blank = newRow(place, { ...cells, title: tidy(cells.title ?? '') }, '');
    const row = { ...blank, guesses: stillOpen({ ...blank, guesses: guessText(guesses) }) };
    const twin = twinOf(row);
    if (twin !== undefined) twins.push({ title: row.title, rowId: twin });
    const problems = rowProblems(row, { units: codes, twin, closed: noneClosed, find });
    return { ...row, problems: describeProblems(problems) };
  });
  return { rows, settings: ids.settings(), twins };
}

/** Rows are added while step 1 is open, so no unit's step 3 is done. */
const noneClosed: ReadonlySet<string> = new Set();
