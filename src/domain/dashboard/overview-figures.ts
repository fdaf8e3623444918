import { formatDuration } from '../calendar/duration';
import type { OfficeCalendar } from '../calendar/office-calendar';
import { workingMinutes } from '../calendar/working-minutes';
import type { Context } from '../office/context';
import { stepSetting } from '../office/step-roles';
import { categories } from '../workbook/vocabulary/category-and-form';
import type { GapRow } from '../completeness/dip-gaps';
import { filedRows } from '../completeness/evidence';
import { countLacks, dipScore } from '../completeness/lacks';
import { sop } from '../sop/sop';
import { OFFICE_LANE } from '../sop/step';
import { active, type WorkRow, type WorkScan } from '../completeness/work';
import type { InventoryRow } from '../workbook/inventaris';
import type { AngkaRow, BerandaRow, StepRow } from '../workbook/procedure';

/** The data from which the dashboard counts documents. */
export interface OverviewWork {
  readonly inventaris: readonly (WorkRow &
    Pick<InventoryRow, 'kegiatan'> &
    Omit<GapRow, keyof WorkRow> &
    Partial<Pick<InventoryRow, 'problems'>>)[];
  readonly pindaian: readonly Pick<WorkScan, 'row' | 'state' | 'reason'>[];
}

type Step = Pick<StepRow, 'number' | 'status' | 'openedAt' | 'due' | 'finishedAt'>;

/** The counts of a lane; the lane of the office has the sums. */
export function laneFigures(
  lane: string,
  kegiatan: string,
  { inventaris, pindaian }: OverviewWork,
): Pick<BerandaRow, 'documents' | 'flagged' | 'missing' | 'undecided' | 'returned' | 'thin' | 'score'> {
  const rows = active(inventaris).filter(
    (row) => row.kegiatan === kegiatan && (lane === OFFICE_LANE || row.subBagian === lane),
  );
  const filed = filedRows(pindaian);
  const { flagged, missing, undecided, returned, thin } = countLacks(rows, filed);
  const score = dipScore(rows, filed);
  return { documents: rows.length, flagged, missing, undecided, returned, thin, score };
}

const UNNAMED = 'belum diisi';
const kinds = [...categories, UNNAMED];

type FigureRow = Omit<AngkaRow, 'category' | 'documents'> & Partial<Pick<AngkaRow, 'category' | 'documents'>>;

/**
 * The table behind the charts. Each line holds a step and, beside it, a category. Each chart uses whole columns, so
 * sorting does not break it. Categories are left out if the rows were not read.
 */
export function figureRows(
  steps: readonly Step[],
  kegiatan: string,
  { settings, calendar }: Pick<Context, 'settings' | 'calendar'>,
  work: OverviewWork | undefined,
): readonly FigureRow[] {
  return Array.from({ length: Math.max(sop.length, kinds.length) }, (_, index) => {
    const step = sop[index];
    return {
      id: String(index + 1),
      ...(step === undefined
        ? noStep
        : {
            step: `Tahap ${step.number}`,
            standard: formatDuration(stepSetting(step.number, settings).standard),
            ...progress(
              steps.filter(({ number }) => number === step.number),
              calendar,
            ),
          }),
      ...(work ? categoryFigure(kinds[index], kegiatan, work) : {}),
    };
  });
}

const noStep = {
  step: '',
  standard: '',
  done: 0,
  open: 0,
  waiting: 0,
  available: null,
  actual: null,
} as const;

function progress(steps: readonly Step[], calendar: OfficeCalendar) {
  const count = (status: StepRow['status']): number => steps.filter((step) => step.status === status).length;
  return {
    done: count('selesai'),
    open: count('terbuka'),
    waiting: count('menunggu'),
    available: meanHours(steps, ({ due }) => due, calendar),
    actual: meanHours(steps, ({ finishedAt }) => finishedAt, calendar),
  };
}

/**
 * Mean working hours from the opening of a step to the given moment, over the lanes that have it. They are measured on
 * the calendar: a standard in days is never converted into hours by a factor (1 Hari ends with its working day,
 * whatever its length).
 */
function meanHours(
  steps: readonly Step[],
  until: (step: Step) => StepRow['due'],
  calendar: OfficeCalendar,
): number | null {
  const spans = steps.flatMap((step) => {
    const end = until(step);
    return step.openedAt === null || end === null ? [] : [workingMinutes(step.openedAt, end, calendar) / 60];
  });
  if (spans.length === 0) return null;
  return Math.round((spans.reduce((sum, hours) => sum + hours, 0) / spans.length) * 10) / 10;
}

function categoryFigure(
  kind: string | undefined,
  kegiatan: string,
  { inventaris }: OverviewWork,
): Pick<AngkaRow, 'category' | 'documents'> {
  if (kind === undefined) return { category: '', documents: null };
  const rows = active(inventaris).filter((row) => row.kegiatan === kegiatan);
  const wanted = kind === UNNAMED ? '' : kind;
  return { category: kind, documents: rows.filter(({ category }) => category === wanted).length };
}
