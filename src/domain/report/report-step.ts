import { shortMoment } from '../calendar/format-date';
import type { Context } from '../office/context';
import { latenessWords } from '../kegiatan/step-lateness';
import type { Vouched } from '../inventory/typists/as-logged';
import { nameOf, withNames, type People } from '../office/people/people';
import type { SubBagian } from '../organisation/sub-bagian';
import { laneName, OFFICE_LANE } from '../sop/step';
import { reporting } from '../sop/step-6-reporting';
import type { StepRow } from '../workbook/procedure';
import type { ReportStep } from './report-model';

/** A step of a lane in the report: standard, due and actual time, doer, lateness. */
export function reportStep(step: StepRow, { settings, calendar, people }: Context): ReportStep {
  const time = (at: StepRow['due']): string => (at === null ? '' : shortMoment(at, calendar.zone));
  return {
    number: step.number,
    title: step.title,
    lane: laneOnPaper(step.lane, settings.units),
    standard: step.standard,
    due: time(step.due),
    finished: time(step.finishedAt),
    actor: nameOf(step.actor, people),
    checked: checkedWords(step, people),
    late: latenessWords(step, step.finishedAt, calendar),
  };
}

/** The steps of the office are those of the PPID. */
const laneOnPaper = (lane: string, units: readonly SubBagian[]): string =>
  lane === OFFICE_LANE ? 'PPID' : laneName(lane, units);

/** Whose checker has not confirmed it. The report itself is checked by whoever receives it. */
const isUnchecked = ({ number, checker, checkedBy }: Checked): boolean =>
  checker !== '' && checkedBy === '' && number !== reporting.number;

type Checked = Pick<StepRow, 'number' | 'checker' | 'checkedBy'>;

function checkedWords(step: Checked, people: People): string {
  if (step.checkedBy !== '') return nameOf(step.checkedBy, people);
  if (isUnchecked(step)) return `belum diperiksa (${step.checker})`;
  return step.checker === '' ? '' : `${step.checker}, setelah laporan diterima`;
}

/** What the report says of rows whose typist nobody knows. */
export function statementsOf(rows: readonly Vouched[]): readonly string[] {
  const count = rows.filter(({ isStated }) => isStated === true).length;
  return count === 0
    ? []
    : [
        `Sebanyak ${count} dokumen diketik langsung di sheet tanpa diketahui pengisinya dan diputuskan dengan pernyataan pemutus bahwa bukan ia yang mengetiknya.`,
      ];
}

/** @param entry the first entry of the Log that was changed or is gone; 0 for none */
export const faultRemark = (entry: number): readonly string[] =>
  entry === 0
    ? []
    : [
        `Log kantor tidak utuh mulai catatan nomor ${entry}: ada yang dihapus, disisipkan, atau diubah, sehingga angka laporan ini dapat keliru.`,
      ];

/** How many steps their checkers have not confirmed. */
export function uncheckedOf(steps: readonly Checked[]): readonly string[] {
  const count = steps.filter(isUnchecked).length;
  return count === 0 ? [] : [`Sebanyak ${count} tahap belum diperiksa oleh pemeriksanya.`];
}

/** Exceptions from four eyes that the PPID recorded, one sentence each. */
export const exceptionsOf = (
  steps: readonly Pick<StepRow, 'lane' | 'exception'>[],
  { settings, people }: Context,
): readonly string[] =>
  steps
    .filter(({ exception }) => exception.trim() !== '')
    .map(
      ({ lane, exception }) =>
        `Pengecualian empat mata di ${laneOnPaper(lane, settings.units)}: ${withNames(exception.trim(), people)}.`,
    );
