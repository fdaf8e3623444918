import { joinChanges, type Changes, type RowInsert } from '../changes';
import type { Context } from '../context';
import { takeStep, type ProcedureOffice } from '../kegiatan/take-step';
import { counterFrom, numbered } from '../office/counter';
import { err, ok, type Result } from '../result';
import type { Refusal } from '../refusal';
import { tidy } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';
import { identityOf } from './identity';
import { newRow, type TypedCells } from './new-row';
import { describeProblems } from './problem-words';
import { rowProblems } from './row-problems';

export interface InventoryOffice extends ProcedureOffice {
  readonly inventaris: readonly Pick<InventoryRow, 'id' | 'kegiatan' | 'subBagian' | 'title' | 'year'>[];
}

export type RowDraft = Partial<TypedCells>;

/** SOP 1: the unit lists what it holds. Every draft is kept; what is wrong with one is flagged on it. */
export function addRows(
  office: InventoryOffice,
  context: Context,
  unit: string,
  drafts: readonly RowDraft[],
): Result<{ changes: Changes; ids: readonly string[] }, Refusal> {
  const turn = takeStep(office, context, { number: 1, lane: unit });
  if (!turn.ok) return turn;
  const { kegiatan, step } = turn.value;
  if (drafts.length === 0) return err({ code: 'NOTHING_TO_DO' });
  const counter = counterFrom(context.settings, 'Inventaris', office.inventaris);
  const twins = new Map(
    office.inventaris
      .filter((row) => row.kegiatan === kegiatan.id && row.title !== '')
      .map((row) => [identityOf(row), row.id]),
  );
  const units = context.settings.units.map(({ code }) => code);
  const rows = drafts.map((draft) => {
    const place = {
      id: numbered(unit, counter.next()),
      kegiatan: kegiatan.id,
      subBagian: unit,
      typedBy: context.actor,
    };
    const row = newRow(place, { ...draft, title: tidy(draft.title ?? '') }, '');
    const twin = row.title === '' ? undefined : twins.get(identityOf(row));
    if (row.title !== '' && twin === undefined) twins.set(identityOf(row), row.id);
    return { ...row, problems: describeProblems(rowProblems(row, units, twin)) };
  });
  const changes = joinChanges(
    { inserts: rows.map((row): RowInsert => ({ sheet: 'inventaris', row })), settings: counter.settings() },
    step.nihil === 'Nihil' ? { updates: [{ sheet: 'tahapan', id: step.id, set: { nihil: '' } }] } : {},
    { log: rows.map((row) => ({ event: 'BARIS_DITAMBAH', object: row.id, detail: row.title })) },
  );
  return ok({ changes, ids: rows.map(({ id }) => id) });
}
