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
import { guardedEntries, type GuardedRegister } from './guarded-entries';

/**
 * "Aman diumumkan" for entries of the DIP, with a reason, by those who may publish. What must not be announced is
 * withdrawn by the PPID.
 */
export function clearEntries(
  office: GuardedRegister,
  context: Context,
  ids: readonly string[],
  rawReason: string,
): Result<Answered> {
  const wrongActor = refuseWithout(context, 'publish');
  if (wrongActor) return err(wrongActor);
  const reason = tidy(rawReason);
  if (reason === '') return err({ code: 'REASON_NEEDED', field: 'Alasan aman diumumkan' });
  const documents = new Map(guardedEntries(office).map((document) => [document.id, document]));
  const find = guardFinder(context.settings.guard);
  const named = [...new Set(ids)];
  const refused = named
    .filter((number) => !documents.has(number))
    .map((number): Refusal => ({ code: 'ENTRY_UNKNOWN', number }));
  const answers = named.flatMap((id) => {
    const found = findingsIn(documents.get(id)?.texts ?? [], find);
    return found.length > 0 ? [{ id, ...answerOf(id, found, reason, context) }] : [];
  });
  if (answers.length === 0) return err(refused[0] ?? { code: 'NOTHING_TO_DO' });
  return ok({
    changes: joinChanges({
      updates: answers.map(({ id, guard }): RowUpdate => ({ sheet: 'dip', id, set: { guard } })),
      log: answers.map(({ log }) => log),
    }),
    answered: answers.map(({ id }) => id),
    refused,
  });
}
