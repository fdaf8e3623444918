import { localDate, type Instant } from '../calendar/instant';
import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { guardFinder, type GuardFinder } from '../guard/guard-finder';
import type { GuardedRow } from '../guard/guarded-rows';
import type { Vouched } from '../inventory/typists/as-logged';
import { guessedHeaders } from '../completeness/guesses';
import { rowEvents } from '../inventory/typists/row-events';
import { guardedProblems, outdatedProblems, type RowProblem } from '../inventory/review/row-problems';
import { withoutProblems } from '../inventory/review/problem-words';
import type { TypedCells } from '../workbook/typed-columns';
import { incompleteCells } from '../completeness/required-cells';
import { newReturn, returnText } from '../inventory/return-note';
import { authorizeStep, type ProcedureOffice } from '../kegiatan/authorize-step';
import type { LogDraft } from '../workbook/log-entry';
import { rowEntries } from '../log/row-entries';
import { sameEmail } from '../office/actor';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal } from '../refusal/refusal';
import { stepRef } from '../sop/step';
import { coordination } from '../sop/step-3-coordination';
import { isEnding, isUnanswered } from '../workbook/vocabulary/carried';
import { tidy } from '../text/normalise';
import type { Decision, InventoryRow } from '../workbook/inventaris';
import type { LegalBasisRow } from '../workbook/reference';
import { decreeInForce } from './decree';
import { needsStatement, refuseOwnRow } from '../inventory/typists/four-eyes';

type CoordinationRow = Pick<
  InventoryRow,
  | 'id'
  | 'kegiatan'
  | 'subBagian'
  | 'title'
  | 'year'
  | 'category'
  | 'exemptionBasis'
  | 'typedBy'
  | 'typistKeys'
  | 'decision'
  | 'decidedBy'
  | 'guesses'
  | 'returned'
> &
  Partial<Pick<InventoryRow, 'problems' | 'reason' | 'register' | 'carried'> & GuardedRow> &
  Partial<TypedCells> &
  Vouched;
export interface CoordinationOffice extends ProcedureOffice {
  readonly inventaris: readonly CoordinationRow[];
  readonly dasarHukum: readonly LegalBasisRow[];
}

/** The decisions of `decideRows`; `amendRows` postpones a row. */
export const verdicts = [
  'diterima',
  'dikembalikan',
  'diusulkan dikecualikan',
] as const satisfies readonly Decision[];
export type Verdict = (typeof verdicts)[number];

type Returning = Pick<InventoryRow, 'decision' | 'decidedBy' | 'reason'> & { readonly decidedAt: Instant };

export interface Decided {
  readonly changes: Changes;
  readonly decided: readonly string[];
  readonly refused: readonly Refusal[];
}

export interface Insisted {
  /** Overrides a colleague's decision. */
  readonly replace?: boolean;
  /** The actor states that they did not type the rows whose typist is unknown. */
  readonly notMine?: boolean;
  /** Addresses that receive a mail about returned rows. */
  readonly notified?: readonly string[];
}

/**
 * SOP 3: decides each row. Rows that cannot be decided are returned with their refusals; the call is refused if no row
 * can be decided. A colleague's decision is kept unless `replace` is set: of two people who decide at once, the second
 * is refused. A row of an unknown typist is decided only by a person who states that they did not type it.
 */
export function decideRows(
  office: CoordinationOffice,
  context: Context,
  unit: string,
  ids: readonly string[],
  verdict: Verdict,
  input: string,
  { replace = false, notMine = false, notified = [] }: Insisted = {},
): Result<Decided> {
  const turn = authorizeStep(office, context, stepRef(coordination, unit));
  if (!turn.ok) return turn;
  const reason = tidy(input);
  if (verdict !== 'diterima' && reason === '')
    return err({ code: 'REASON_NEEDED', field: 'Alasan Keputusan' });
  const { kegiatan, step } = turn.value;
  const rows = new Map(
    office.inventaris
      .filter((row) => row.kegiatan === kegiatan.id && row.subBagian === unit)
      .map((row) => [row.id, row]),
  );
  const refused: Refusal[] = [];
  const decided = [...new Set(ids)].filter((id) => {
    const row = rows.get(id);
    const refusal =
      (replace ? undefined : refuseDecided(row, context)) ??
      refuseVerdict(row, id, verdict, office.dasarHukum, context, step.exception) ??
      (notMine ? undefined : refuseUnstated(row, verdict, step.exception));
    if (refusal) refused.push(refusal);
    return refusal === undefined;
  });
  if (decided.length === 0) return err(refused[0] ?? { code: 'NOTHING_TO_DO' });
  const set = { decision: verdict, reason, decidedBy: context.actor, decidedAt: context.now };
  const find = guardFinder(context.settings.guard);
  const cellsOf = (id: string) => {
    const row = rows.get(id);
    // The reason of a document that ends is its unit's.
    const kept = reason === '' && row && isEnding(row) ? { reason: row.reason ?? '' } : {};
    return { ...set, ...kept, ...noteOf(row, set, notified) };
  };
  const updates = decided.map((id): RowUpdate => ({
    sheet: 'inventaris',
    id,
    set: { ...cellsOf(id), ...settledProblems(rows.get(id), verdict, find) },
  }));
  const detail = reason === '' ? verdict : `${verdict}: ${reason}`;
  const stated = decided.filter((id) => refuseUnstated(rows.get(id), verdict, step.exception));
  const log = [
    ...rowEntries(
      rowEvents.decided,
      decided.map((id) => ({ id, detail, cells: { ...contentOf(rows.get(id)), ...cellsOf(id) } })),
    ),
    ...stated.map((object): LogDraft => ({ event: rowEvents.notMine, object, detail: STATEMENT })),
  ];
  return ok({ changes: joinChanges({ updates, log }), decided, refused });
}

/** What is decided: with what the Log has already, the whole content. */
export const contentOf = (row: (Pick<InventoryRow, 'title'> & Vouched) | undefined): Partial<InventoryRow> =>
  row ? { title: row.title, ...row.unlogged } : {};

const STATEMENT = 'pengisi tidak diketahui; yang memutuskan menyatakan bukan ia yang mengetik';

/** The note of a row that is returned; it is removed from a row that passes. */
function noteOf(
  row: CoordinationRow | undefined,
  { decision, decidedBy: by, decidedAt: at, reason }: Returning,
  notified: readonly string[],
): { readonly returned?: string } {
  if (row === undefined) return {};
  if (decision !== 'dikembalikan') return row.returned === '' ? {} : { returned: '' };
  return { returned: returnText(newReturn(row, { by, at, reason, notified })) };
}

/**
 * The problems that the decision resolves: a decision typed by hand is overwritten, and the guard's questions do not
 * apply to a row that is not announced.
 */
function settledProblems(
  row: CoordinationRow | undefined,
  verdict: Verdict,
  find: GuardFinder,
): { readonly problems?: string } {
  if (row?.problems === undefined) return {};
  const typed = row.handTyped?.find(({ column }) => column === 'decision');
  const settled: readonly RowProblem[] = [
    ...(typed ? [{ code: 'DECISION_TYPED', found: typed.found } as const] : []),
    ...outdatedProblems(row),
    ...(verdict === 'diterima' ? [] : guardedProblems(row, find)),
  ];
  return settled.length === 0 ? {} : { problems: withoutProblems(row.problems, settled) };
}

const refuseUnstated = (
  row: CoordinationRow | undefined,
  verdict: Verdict,
  exception: string,
): Refusal | undefined =>
  row && verdict !== 'dikembalikan' && needsStatement(row, exception)
    ? { code: 'TYPIST_UNKNOWN', rowId: row.id, title: row.title }
    : undefined;

function refuseDecided(row: CoordinationRow | undefined, { actor }: Context): Refusal | undefined {
  if (!row || row.decision === '' || row.decidedBy === '' || sameEmail(row.decidedBy, actor))
    return undefined;
  return { code: 'ROW_DECIDED', rowId: row.id, title: row.title, decision: row.decision, by: row.decidedBy };
}

function refuseVerdict(
  row: CoordinationRow | undefined,
  id: string,
  verdict: Verdict,
  decrees: readonly LegalBasisRow[],
  context: Context,
  exception: string,
): Refusal | undefined {
  if (!row || row.decision === 'ditunda') return { code: 'ROW_UNKNOWN', rowId: id };
  if (verdict === 'dikembalikan') return undefined;
  if (isUnanswered(row)) return { code: 'ROW_UNANSWERED', rowId: id, title: row.title };
  if (isEnding(row))
    return verdict === 'diterima'
      ? refuseOwnRow(row, context, exception)
      : { code: 'ROW_ENDING', rowId: id, title: row.title };
  const cells = incompleteCells(row);
  if (cells) return { code: 'ROW_INCOMPLETE', rowId: id, title: row.title, ...cells };
  const guessed = guessedHeaders(row);
  if (guessed.length > 0) return { code: 'ROW_GUESSED', rowId: id, title: row.title, guessed };
  const ownRow = refuseOwnRow(row, context, exception);
  if (ownRow || verdict !== 'diterima' || row.category !== 'dikecualikan') return ownRow;
  const today = localDate(context.now, context.calendar.zone);
  if (decreeInForce(row.exemptionBasis, decrees, today)) return undefined;
  return { code: 'DECREE_NEEDED', rowId: id, title: row.title, basis: row.exemptionBasis };
}
