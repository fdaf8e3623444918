import { shortMoment } from '../calendar/format-date';
import type { Context } from '../office/context';
import { latenessWords } from '../kegiatan/step-lateness';
import type { Vouched } from '../inventory/typists/as-logged';
import { laneName } from '../sop/step';
import type { StepRow } from '../workbook/procedure';
import type { ReportStep } from './report-model';

/** A step of a lane in the report: standard, due and actual time, doer, lateness. */
export function reportStep(step: StepRow, { settings, calendar }: Context): ReportStep {
  const time = (at: StepRow['due']): string => (at === null ? '' : shortMoment(at, calendar.zone));
  return {
    number: step.number,
    title: step.title,
    lane: laneName(step.lane, settings.units),
    standard: step.standard,
    due: time(step.due),
    finished: time(step.finishedAt),
    actor: step.actor,
    late: latenessWords(step, step.finishedAt, calendar),
  };
}

/** What the report says of rows whose typist nobody knows. */
export function statementsOf(rows: readonly Vouched[]): readonly string[] {
  const count = rows.filter(({ isStated }) => isStated === true).length;
  return count === 0
    ? []
    : [
        `${count} dokumen diketik langsung di lembar tanpa diketahui pengisinya dan diputuskan dengan pernyataan pemutus bahwa bukan ia yang mengetiknya.`,
      ];
}

/** Exceptions from four eyes that the PPID recorded, one sentence each. */
export const exceptionsOf = (
  steps: readonly Pick<StepRow, 'lane' | 'exception'>[],
  { settings }: Context,
): readonly string[] =>
  steps
    .filter(({ exception }) => exception.trim() !== '')
    .map(
      ({ lane, exception }) =>
        `Pengecualian empat mata di ${laneName(lane, settings.units)}: ${exception.trim()}.`,
    );
