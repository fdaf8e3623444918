import { joinChanges, type Changes, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { contentOf, decideRows, type CoordinationOffice } from './decide-rows';
import { refuseOwnRow } from '../inventory/typists/four-eyes';
import type { Vouched } from '../inventory/typists/as-logged';
import { rowEvents } from '../inventory/typists/row-events';
import { revalidate } from '../inventory/normalize-rows';
import { closedLanes } from '../kegiatan/lanes';
import { runningKegiatan } from '../sop/running';
import { findOpenStepContext, findStepContext, authorizeStep } from '../kegiatan/authorize-step';
import { rowCells } from '../log/row-cells';
import { refuseWithout } from '../office/permissions';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal } from '../refusal/refusal';
import { stepRef } from '../sop/step';
import { coordination } from '../sop/step-3-coordination';
import { entry } from '../sop/step-4-entry';
import { tidy } from '../text/normalise';
import type { InventoryRow } from '../workbook/inventaris';
import type { Stored } from '../workbook/sheet';
import { answerOf } from '../guard/answer-of';
import { guardFinder } from '../guard/guard-finder';
import { findingsIn } from '../guard/guard-questions';
import { guardedRows, mayBecomePublic, type NamedScan } from '../guard/guarded-rows';

type Row = Stored<InventoryRow> & Vouched;
export interface GuardedOffice extends CoordinationOffice {
  readonly inventaris: readonly Row[];
  readonly pindaian: readonly NamedScan[];
}

export interface Answered {
  readonly changes: Changes;
  readonly answered: readonly string[];
  readonly refused: readonly Refusal[];
}

/**
 * Records the answer "Aman diumumkan" with its reason. The Tim Penghubung answers during the unit's coordination, the
 * Pelaksana or the PPID during the entry, never the typist of the row. Rows that cannot be answered are returned with
 * their refusals.
 */
export function clearRows(
  office: GuardedOffice,
  context: Context,
  ids: readonly string[],
  input: string,
): Result<Answered> {
  const asked = answering(office, context, ids, { reason: tidy(input), field: 'Alasan aman diumumkan' });
  if (!asked.ok) return asked;
  const { may, refused, reason } = asked.value;
  const find = guardFinder(context.settings.guard);
  const texts = new Map(guardedRows(may, office.pindaian).map(({ id, texts }) => [id, texts]));
  const answers = new Map(
    may.flatMap(({ id }) => {
      const found = findingsIn(texts.get(id) ?? [], find);
      return found.length > 0 ? [[id, answerOf(id, found, reason, context)] as const] : [];
    }),
  );
  if (answers.size === 0) return err(refused[0] ?? { code: 'NOTHING_TO_DO' });
  const rows = office.inventaris.map((row) => ({ ...row, guard: answers.get(row.id)?.guard ?? row.guard }));
  const updates = [...answers].map(([id, { guard }]): RowUpdate => ({
    sheet: 'inventaris',
    id,
    set: { guard },
  }));
  return ok({
    changes: joinChanges(
      { updates, log: [...answers.values()].map(({ log }) => log) },
      problemsOf(office, rows, context, [...answers.keys()]),
    ),
    answered: [...answers.keys()],
    refused,
  });
}

/**
 * Proposes the rows as dikecualikan, so that they are not announced: during the coordination as an ordinary decision,
 * during the entry by the Pelaksana or the PPID.
 */
export function exemptRows(
  office: GuardedOffice,
  context: Context,
  ids: readonly string[],
  input: string,
): Result<Answered> {
  const asked = answering(office, context, ids, { reason: tidy(input), field: 'Alasan Keputusan' });
  if (!asked.ok) return asked;
  const { may, refused, reason } = asked.value;
  const isLate = ({ subBagian }: Row): boolean => coordinationOf(office, subBagian)?.status === 'selesai';
  const set = { ...PROPOSED, reason, decidedBy: context.actor, decidedAt: context.now };
  const late = may.filter(isLate);
  const parts: Answered[] = [
    {
      changes: joinChanges({
        updates: late.map(({ id }): RowUpdate => ({ sheet: 'inventaris', id, set })),
        log: late.map((row) => ({
          event: rowEvents.decided,
          object: row.id,
          detail: `${PROPOSED.decision}: ${reason}`,
          cells: rowCells({ ...contentOf(row), ...set }),
        })),
      }),
      answered: late.map(({ id }) => id),
      refused,
    },
  ];
  const early = may.filter((row) => !isLate(row));
  for (const unit of new Set(early.map(({ subBagian }) => subBagian))) {
    const own = early.filter(({ subBagian }) => subBagian === unit).map(({ id }) => id);
    const decided = decideRows(office, context, unit, own, PROPOSED.decision, reason, { replace: true });
    parts.push(
      decided.ok
        ? { changes: decided.value.changes, answered: decided.value.decided, refused: decided.value.refused }
        : { changes: joinChanges(), answered: [], refused: [decided.error] },
    );
  }
  const answered = parts.flatMap((part) => part.answered);
  const declined = parts.flatMap((part) => part.refused);
  if (answered.length === 0) return err(declined[0] ?? { code: 'NOTHING_TO_DO' });
  const rows = office.inventaris.map((row) => (answered.includes(row.id) ? { ...row, ...set } : row));
  return ok({
    changes: joinChanges(...parts.map(({ changes }) => changes), problemsOf(office, rows, context, answered)),
    answered,
    refused: declined,
  });
}

const PROPOSED = { decision: 'diusulkan dikecualikan' } as const;

interface Answering {
  readonly may: readonly Row[];
  /** Why this person may not answer the other rows. */
  readonly refused: readonly Refusal[];
  readonly reason: string;
}

/** The rows that this person may answer. Each answer needs a reason; `field` is its label on the page. */
function answering(
  office: GuardedOffice,
  context: Context,
  ids: readonly string[],
  { reason, field }: { readonly reason: string; readonly field: string },
): Result<Answering> {
  if (reason === '') return err({ code: 'REASON_NEEDED', field });
  const rows = new Map(office.inventaris.map((row) => [row.id, row]));
  const may: Row[] = [];
  const refused: Refusal[] = [];
  for (const id of new Set(ids)) {
    const row = rows.get(id);
    const refusal = refuseAnswer(office, context, row, id);
    if (refusal) refused.push(refusal);
    else if (row) may.push(row);
  }
  return ok({ may, refused, reason });
}

function refuseAnswer(
  office: GuardedOffice,
  context: Context,
  row: Row | undefined,
  rowId: string,
): Refusal | undefined {
  if (!row || !mayBecomePublic(row)) return { code: 'ROW_UNKNOWN', rowId };
  const turn = findStepContext(office, stepRef(coordination, row.subBagian));
  if (!turn.ok) return turn.error;
  const { kegiatan, step } = turn.value;
  if (row.kegiatan !== kegiatan.id) return { code: 'ROW_UNKNOWN', rowId };
  const taken =
    step.status === 'selesai'
      ? takeEntry(office, context)
      : authorizeStep(office, context, stepRef(coordination, row.subBagian));
  return taken.ok ? refuseOwnRow(row, context, step.exception) : taken.error;
}

/** After the unit's coordination, the Pelaksana who enters the registers or the PPID answers. */
function takeEntry(office: GuardedOffice, context: Context): Result<unknown> {
  const open = findOpenStepContext(office, stepRef(entry));
  if (!open.ok) return open;
  const refusal = refuseWithout(context, 'answerAtEntry');
  return refusal ? err(refusal) : open;
}

const coordinationOf = ({ tahapan, kegiatan }: GuardedOffice, lane: string) => {
  const running = runningKegiatan(kegiatan)?.id;
  const { number } = coordination;
  return tahapan.find((step) => step.kegiatan === running && step.lane === lane && step.number === number);
};

/** The column Masalah of the answered rows. */
function problemsOf(
  office: GuardedOffice,
  rows: readonly Row[],
  context: Context,
  answered: readonly string[],
): Partial<Changes> {
  const kegiatan = rows.find(({ id }) => answered.includes(id))?.kegiatan ?? '';
  const closed = closedLanes(office.tahapan, kegiatan);
  const wanted = new Set(answered);
  return { updates: revalidate(rows, kegiatan, context, closed).filter(({ id }) => wanted.has(id)) };
}
