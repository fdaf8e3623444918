import { deadline } from '../calendar/deadline';
import { parseDuration } from '../calendar/duration';
import { explainDeadline } from '../calendar/explain-deadline';
import { shortMoment } from '../calendar/format-date';
import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import type { StepRow } from '../workbook/procedure';

type Step = Pick<StepRow, 'id' | 'status' | 'openedAt' | 'standard' | 'due' | 'explanation'>;

/**
 * Recalculates open deadlines with the present holidays and hours, and logs old and new. The standard time stays the
 * one with which the step was opened: a changed setting applies to steps that open later.
 */
export function renewDeadlines<S extends Step>(
  steps: readonly S[],
  context: Context,
): { readonly steps: readonly S[]; readonly changes: Changes } {
  const { calendar } = context;
  const parts: Partial<Changes>[] = [];
  const renewed = steps.map((step) => {
    const standard = parseDuration(step.standard);
    if (step.status !== 'terbuka' || step.openedAt === null || !standard) return step;
    const now = deadline(step.openedAt, standard, calendar);
    const set = { due: now.due, explanation: explainDeadline(now, calendar.zone) };
    if (Math.abs((step.due ?? 0) - now.due) < 1000) return step;
    const old = step.due === null ? 'tidak ada' : shortMoment(step.due, calendar.zone);
    const detail = `${old} menjadi ${shortMoment(now.due, calendar.zone)}: ${set.explanation}`;
    parts.push({
      updates: [{ sheet: 'tahapan', id: step.id, set }],
      log: [{ event: 'TENGGAT_DIHITUNG_ULANG', object: step.id, detail }],
    });
    return { ...step, ...set };
  });
  return { steps: renewed, changes: joinChanges(...parts) };
}
