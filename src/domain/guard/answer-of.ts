import type { GuardFinding } from '../refusal/guard-question';
import { shortMoment } from '../calendar/format-date';
import type { Context } from '../office/context';
import { rowCells } from '../log/row-cells';
import type { LogDraft } from '../workbook/log-entry';
import { answerText, GUARD_ANSWERED } from './guard-answers';
import { wordsOf } from './guard-questions';

/** An answer for the column Penjagaan and the Log. The Log contains the words, never the surrounding text. */
export function answerOf(
  object: string,
  found: readonly GuardFinding[],
  reason: string,
  { actor, now, settings }: Context,
): { readonly guard: string; readonly log: LogDraft } {
  const words = wordsOf({ found });
  const guard = answerText({
    reason,
    by: actor,
    at: shortMoment(now, settings.office.zone),
    words,
    keys: found.map(({ key }) => key),
  });
  const detail = `aman diumumkan: ${reason} (memuat ${words.join(', ')})`;
  return { guard, log: { event: GUARD_ANSWERED, object, detail, cells: rowCells({ guard }) } };
}
