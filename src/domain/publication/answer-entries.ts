import { joinChanges, type RowUpdate } from '../workbook/changes';
import type { Context } from '../office/context';
import { refuseWithout } from '../office/permissions';
import { err, ok, type Result } from '../refusal/result';
import type { Refusal } from '../refusal/refusal';
import { tidy } from '../text/normalise';
import { answerOf } from '../guard/answer-of';
import type { Answered } from '../coordination/answer-rows';
import { guardFinder } from '../guard/guard-finder';
import { findingsIn } from '../guard/guard-questions';
import { refuseOwnRow } from '../inventory/typists/four-eyes';
import { exceptionIn } from '../kegiatan/lanes';
import type { InventoryRow } from '../workbook/inventaris';
import type { StepRow } from '../workbook/procedure';
import { guardedPublication, type GuardedRegisters } from './guarded-entries';

type AnsweredRow = GuardedRegisters['inventaris'][number] &
  Pick<InventoryRow, 'kegiatan' | 'subBagian' | 'title' | 'typedBy' | 'typistKeys'>;

export interface AnsweredRegister extends GuardedRegisters {
  readonly inventaris: readonly AnsweredRow[];
  readonly inventarisLama: readonly AnsweredRow[];
  readonly tahapan: readonly Pick<StepRow, 'kegiatan' | 'number' | 'lane' | 'exception'>[];
}

/** What clearEntries reads beside the texts of the guard. */
export const typistReads = ['kegiatan', 'subBagian', 'title', 'typedBy', 'typistKeys'] as const;

/**
 * "Aman diumumkan" for what publishing would announce, with a reason, by those who may publish, never the typist of a row behind the entry. What
 * must not be announced is withdrawn by the PPID, or gets another title. The DIK has no column for answers: they are in the Log.
 */
export function clearEntries(
  office: AnsweredRegister,
  context: Context,
  ids: readonly string[],
  rawReason: string,
): Result<Answered> {
  const wrongActor = refuseWithout(context, 'publish');
  if (wrongActor) return err(wrongActor);
  const reason = tidy(rawReason);
  if (reason === '') return err({ code: 'REASON_NEEDED', field: 'Alasan aman diumumkan' });
  const documents = new Map(guardedPublication(office, context).map((document) => [document.id, document]));
  const find = guardFinder(context.settings.guard);
  const named = [...new Set(ids)];
  const refusals = new Map(
    named.map((number) => [
      number,
      documents.has(number) ? refuseTypist(office, context, number) : unknown(number),
    ]),
  );
  const refused = [...refusals.values()].filter((refusal) => refusal !== undefined);
  const may = named.filter((number) => refusals.get(number) === undefined);
  const answers = may.flatMap((id) => {
    const found = findingsIn(documents.get(id)?.texts ?? [], find);
    return found.length > 0 ? [{ id, ...answerOf(id, found, reason, context) }] : [];
  });
  if (answers.length === 0) return err(refused[0] ?? { code: 'NOTHING_TO_DO' });
  return ok({
    changes: joinChanges({
      updates: answers
        .filter(({ id }) => office.dip.some((entry) => entry.id === id))
        .map(({ id, guard }): RowUpdate => ({ sheet: 'dip', id, set: { guard } })),
      log: answers.map(({ log }) => log),
    }),
    answered: answers.map(({ id }) => id),
    refused,
  });
}

const unknown = (number: string): Refusal => ({ code: 'ENTRY_UNKNOWN', number });

/** As for the rows behind the entry: those of the running Kegiatan, or else the former ones. The PPID's exception for their unit lifts it. */
function refuseTypist(
  { dip, dik, inventaris, inventarisLama, tahapan }: AnsweredRegister,
  context: Context,
  number: string,
): Refusal | undefined {
  const source = [...dip, ...dik].find(({ id }) => id === number)?.source ?? '';
  const rowsBehind = (rows: readonly AnsweredRow[]): readonly AnsweredRow[] =>
    rows.filter(({ id, entry }) => entry === number || (id !== '' && id === source));
  const current = rowsBehind(inventaris);
  return (current.length > 0 ? current : rowsBehind(inventarisLama))
    .map((row) => refuseOwnRow(row, context, exceptionIn(tahapan, row.kegiatan, row.subBagian)))
    .find((refusal) => refusal !== undefined);
}
